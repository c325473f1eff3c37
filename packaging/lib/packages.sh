# Installs Debian packages, and only those that are missing. To be sourced after common.sh.
# shellcheck shell=bash

# packages_of GROUP...: the names in packages.txt that this architecture has, one a line.
packages_of()
{
    local architecture wanted group package architectures
    architecture=$(dpkg --print-architecture)
    wanted=" $* "
    while read -r group package architectures; do
        [[ -n $group && $group != \#* && $wanted == *" $group "* ]] || continue
        [[ -z $architectures || " $architectures " == *" $architecture "* ]] || continue
        printf '%s\n' "$package"
    done <"$(dirname "${BASH_SOURCE[0]}")/packages.txt"
}

# missing_of PACKAGE...: those that are not installed.
missing_of()
{
    local installed package
    # dpkg-query fails when it knows nothing of one of them, which is no fault here.
    # shellcheck disable=SC2016 # dpkg-query fills these in, not the shell
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$installed" || printf '%s\n' "$package"
    done
}

apt_get()
{
    local -a as_root=()
    [[ $EUID -eq 0 ]] || as_root=(sudo)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@"
}

# install_packages GROUP...
install_packages()
{
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "not a Debian system: what packaging/lib/packages.txt names for \"$*\" must be there already"
        return 0
    fi
    local -a wanted missing
    mapfile -t wanted < <(packages_of "$@")
    mapfile -t missing < <(missing_of "${wanted[@]}")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        fail "please have these installed by root first: apt-get install ${missing[*]}"
    fi
    say "installing ${#missing[@]} Debian packages and what they need (some minutes the first time): ${missing[*]}"
    quietly apt-update apt_get update || fail "the lists of packages cannot be updated"
    quietly apt-install apt_get install --no-install-recommends "${missing[@]}" ||
        fail "the packages cannot be installed"
}
