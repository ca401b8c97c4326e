/* A driver that reports one NVIDIA GPU and can do nothing with it, so that TensorFlow loads its CUDA libraries on a
   machine without one: `nox -s "image(gpu)" -- libraries` mounts it into the GPU image.  It shows that
   the image is complete, and nothing else: every call that would use the device fails.  Built twice, as libcuda.so.1
   and as libnvidia-ml.so.1; what is not defined here TensorFlow takes for a failed call. */
#include <string.h>

enum { SUCCESS = 0, NO_CONTEXT = 201 };

int cuInit(unsigned flags) { return SUCCESS; }
int cuDriverGetVersion(int *version) { *version = 12090; return SUCCESS; }
int cuDeviceGetCount(int *count) { *count = 1; return SUCCESS; }
int cuDeviceGet(int *device, int ordinal) { *device = ordinal; return SUCCESS; }
int cuDeviceGetName(char *name, int length, int device) { strncpy(name, "Stub", length); return SUCCESS; }
int cuDeviceGetAttribute(int *value, int attribute, int device) { *value = attribute == 75 ? 8 : 1; return SUCCESS; }
int cuDeviceComputeCapability(int *major, int *minor, int device) { *major = 8; *minor = 0; return SUCCESS; }
int cuDeviceTotalMem_v2(size_t *bytes, int device) { *bytes = (size_t)8 << 30; return SUCCESS; }
int cuDeviceGetPCIBusId(char *id, int length, int device) { strncpy(id, "0000:01:00.0", length); return SUCCESS; }
int cuDevicePrimaryCtxRetain(void **context, int device) { return NO_CONTEXT; }
int cuGetErrorName(int error, const char **name) { *name = "STUB"; return SUCCESS; }
int cuGetErrorString(int error, const char **text) { *text = "the stub driver has no device"; return SUCCESS; }

int nvmlInit(void) { return SUCCESS; }
int nvmlInit_v2(void) { return SUCCESS; }
int nvmlShutdown(void) { return SUCCESS; }
