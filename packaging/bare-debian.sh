#!/usr/bin/env bash
# For developers: shows that the scripts install all that they need. See usage below.
set -euo pipefail

# shellcheck source=packaging/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
# shellcheck source=packaging/lib/packages.sh
source "$root/packaging/lib/packages.sh"

readonly suite=bookworm

usage()
{
    cat <<'TEXT'
packaging/bare-debian.sh FOLDER [--base-only]

As root, makes a minimal Debian 12 in FOLDER/base (once; later runs take it as it is), copies it to FOLDER/run, clones
the last commit of this repository into the copy, and runs packaging/test.sh and packaging/run.sh there, without a
display, a home folder or a locale. Packages come from where this machine's apt takes them. --base-only ends after the
first of these. FOLDER takes about 4 GB.
TEXT
}

# Lines "address suite component" of what this machine's apt uses of Debian 12.
debian_sources()
{
    # shellcheck disable=SC2016 # apt-get fills these in, not the shell
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
        awk -v suite="$suite" 'index($2, suite) == 1 && $3 == "main" && $4 == "Debian" { print $1, $2, $3 }' |
        sort -u
}

# Whether this machine's apt is told to take its sources without looking at signatures.
sources_taken_on_trust()
{
    grep -rqsiE '^Trusted: *yes|\[[^]]*trusted=yes' /etc/apt/sources.list /etc/apt/sources.list.d
}

make_base()
{
    local base=$1 address
    local -a unsigned=()
    address=$(debian_sources | awk -v suite="$suite" '$2 == suite { print $1; exit }')
    [[ -n $address ]] || fail "apt on this machine has no source of Debian 12; has apt-get update been run?"
    sources_taken_on_trust && unsigned=(--no-check-gpg)
    # debootstrap fetches by itself, so it has to be told of apt's proxy.
    local proxy=
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    [[ -z $proxy ]] || export http_proxy=$proxy
    rm -rf "$base.part"
    mkdir -p "$(dirname "$base")"
    quietly bare-base debootstrap "${unsigned[@]}" --variant=minbase "$suite" "$base.part" "$address" ||
        fail "the minimal Debian cannot be made"
    configure_apt "$base.part"
    mv "$base.part" "$base"
}

# Lets apt in the tree reach the same sources in the same way.
configure_apt()
{
    local tree=$1 option=
    sources_taken_on_trust && option='[trusted=yes] '
    rm -f "$tree"/etc/apt/sources.list.d/*
    debian_sources | sed "s/^/deb $option/" >"$tree/etc/apt/sources.list"
    apt-config dump | grep -E '^Acquire::((https?|Check)(::|-)|ForceIPv|Retries|Allow)' >"$tree/etc/apt/apt.conf.d/90outer" || true
}

# in_tree TREE COMMAND...: runs it in the tree, in mounts of its own that end with it, so that none can be left behind.
in_tree()
{
    local tree=$1
    shift
    # shellcheck disable=SC2016 # the inner shell expands these
    unshare --mount --propagation private bash -c '
        set -eu
        tree=$1
        shift
        mount -t proc proc "$tree/proc"
        mount --rbind /dev "$tree/dev"
        exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb chroot "$tree" "$@"
    ' in-tree "$tree" "$@" </dev/null
}

# timed TREE WHAT COMMAND...
timed()
{
    local tree=$1 what=$2 begun=$SECONDS
    shift 2
    say "$what, in the bare Debian"
    in_tree "$tree" "$@" || fail "$what failed in the bare Debian after $(minutes $((SECONDS - begun)))"
    took+=("$what took $(minutes $((SECONDS - begun)))")
}

case ${1-} in
-h | --help)
    usage
    exit 0
    ;;
'' | -*)
    usage >&2
    exit 2
    ;;
esac
[[ $EUID -eq 0 ]] || fail "only root can make and enter another Debian"
folder=$(realpath -m "$1")

install_packages bare
if [[ ! -d $folder/base ]]; then
    say "making a minimal Debian 12 in $folder/base (a minute or two)"
    make_base "$folder/base"
fi
[[ ${2-} != --base-only ]] || exit 0

in_root git rev-parse --verify --quiet HEAD >/dev/null || fail "the repository has no commit yet"
tree=$folder/run
say "copying it to $tree, and the last commit into the copy"
rm -rf --one-file-system "$tree"
cp -a "$folder/base" "$tree"
cp -L /etc/resolv.conf /etc/hosts "$tree/etc/"
git clone --quiet --no-hardlinks "$root" "$tree/footfall"
chown -R 0:0 "$tree/footfall"

took=()
timed "$tree" packaging/test.sh bash /footfall/packaging/test.sh
timed "$tree" packaging/run.sh bash /footfall/packaging/run.sh
timed "$tree" "packaging/run.sh again" bash /footfall/packaging/run.sh
for line in "${took[@]}"; do
    say "$line"
done
