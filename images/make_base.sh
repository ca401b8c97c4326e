#!/usr/bin/env bash
# A base image made of Debian's packages, for a machine that can pull no image: images/make_base.sh NAME
# Needs docker or podman (CONTAINER_ENGINE chooses), and mmdebstrap; run as root.
set -euo pipefail
name=${1:?Name the image, such as localhost/python:debian}
packages=python3,python3-venv,ca-certificates,libstdc++6
# The machine's own certificates, so that pip trusts the same hosts in the image as outside it.
mmdebstrap --quiet --variant=minbase --include="$packages" \
  --customize-hook='cp /etc/ssl/certs/ca-certificates.crt "$1/etc/ssl/certs/"' \
  --customize-hook='rm -rf "$1"/etc/apt/sources.list* "$1"/var/lib/apt/lists/* "$1"/var/cache/apt/*.bin "$1"/usr/share/doc' \
  bookworm - | "${CONTAINER_ENGINE:-docker}" import - "$name"
