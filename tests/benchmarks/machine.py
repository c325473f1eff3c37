# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured on, and with what."""
import os
import pathlib
import subprocess


def cache_of(build):
    """CMake's variables of a build folder."""
    variables = {}
    for line in (pathlib.Path(build) / "CMakeCache.txt").read_text(encoding="utf-8").splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith(("#", "//")):
            variables[name.partition(":")[0]] = value
    return variables


def cpu_name(text):
    """The processor's name in the text of /proc/cpuinfo."""
    for line in text.splitlines():
        key, _, value = line.partition(":")
        if key.strip() == "model name":
            return value.strip()
    return "unknown"


def has_isal(cache):
    """Whether the fast inflater is compiled in."""
    return all(cache.get(name, "NOTFOUND")[-8:] != "NOTFOUND" for name in ("ISAL_LIBRARY", "ISAL_INCLUDE_DIR"))


SETTINGS = ("CMAKE_CXX_COMPILER", "CMAKE_BUILD_TYPE", "CMAKE_CXX_FLAGS", "CMAKE_CXX_FLAGS_RELEASE",
            "CMAKE_EXE_LINKER_FLAGS", "ISAL_LIBRARY")


def differences(build, other):
    """How a build folder differs from another in what makes programs faster or slower, a line each."""
    ones, others = cache_of(build), cache_of(other)
    return ["%s is '%s' here and '%s' there" % (name, ones.get(name, ""), others.get(name, ""))
            for name in SETTINGS if ones.get(name, "") != others.get(name, "")]


def machine_of(build):
    """Cores, processor, compiler and inflater."""
    cache = cache_of(build)
    version = subprocess.run([cache["CMAKE_CXX_COMPILER"], "--version"], check=True, stdout=subprocess.PIPE, text=True)
    info = pathlib.Path("/proc/cpuinfo")
    return {
        "cores": os.cpu_count(),
        "cpu": cpu_name(info.read_text(encoding="utf-8") if info.exists() else ""),
        "compiler": version.stdout.splitlines()[0],
        "inflater": "ISA-L" if has_isal(cache) else "zlib",
    }
