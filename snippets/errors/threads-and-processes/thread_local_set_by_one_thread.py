"""What one thread stores in a `threading.local` is missing in the next thread.

:family: keras-thread-local
:given: in_a_thread

>>> in_a_thread(is_symbolic)
Traceback (most recent call last):
    ...
AttributeError: '_thread._local' object has no attribute 'value'
>>> is_symbolic()
True
"""

import threading
from concurrent.futures import ThreadPoolExecutor


def in_a_thread(function):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function).result()


scope = threading.local()
scope.value = True


def is_symbolic():
    return scope.value
