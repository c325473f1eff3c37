# Builds a commit beside this tree, to measure it. To be sourced after common.sh.
# shellcheck shell=bash

# unpack_commit HASH FOLDER: all of it or nothing.
unpack_commit()
{
    local folder=$2
    rm -rf "$folder.part"
    mkdir -p "$folder.part" &&
        in_root git archive --format=tar "$1" | tar -x -C "$folder.part" &&
        mv -T "$folder.part" "$folder"
}

in_folder()
{
    (cd "$1" && shift && "$@")
}

# build_commit HASH FOLDER FILE...: unpacks it into the folder if it is not there, and builds these files of its release
# preset, those that it knows how to make.
build_commit()
{
    local hash=$1 folder=$2 short=${1:0:12} file
    local -a files=() build_it=(in_folder "$2" cmake --build --preset release)
    shift 2
    if [[ ! -d $folder ]]; then
        quietly "commit-$short-unpack" unpack_commit "$hash" "$folder" || fail "commit $short can't be unpacked"
    fi
    # Anew each time: the compiler and its options come from the environment, which is to be the same for both.
    quietly "commit-$short-configure" in_folder "$folder" cmake --fresh --preset release ||
        fail "commit $short can't be configured by its release preset; its sources are in $folder"
    for file in "$@"; do # an early commit may not have the stages
        ! "${build_it[@]}" --target "$file" -- -n >/dev/null 2>&1 || files+=("$file")
    done
    [[ ${#files[@]} -gt 0 ]] || fail "commit $short has none of: $*"
    quietly "commit-$short-build" "${build_it[@]}" --target "${files[@]}" ||
        fail "commit $short can't be built; its sources are in $folder"
}
