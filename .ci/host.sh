# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154

# Is this host new enough to build Postilla, and what does it lack? Read by `dev`, which sets $here.

qt_wanted=6.8
kf_wanted=6.13

say() { printf 'dev: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

packages() { sed 's/#.*//' "$here/packaging/debian-packages.txt" | tr -s ' \t' '\n' | sed '/^$/d' | LC_ALL=C sort -u; }

at_least() { # VERSION WANTED
    [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# --- apt

may_install() { have apt-get && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" >&2; }

fill_empty_lists() {
    find /var/lib/apt/lists -name '*_Packages*' 2>/dev/null | grep -q . && return
    may_install || return 0
    say "reading the package lists…"
    apt update
}

apt_install() { # PACKAGE…
    fill_empty_lists
    say "installing $*"
    apt install -y --no-install-recommends "$@" || { apt update && apt install -y --no-install-recommends "$@"; }
}

apt_offers() { # PACKAGE VERSION
    at_least "$(LC_ALL=C apt-cache policy "$1" 2>/dev/null |
        sed -n 's/^ *Candidate: \([0-9]*:\)\{0,1\}\([0-9.]*\).*/\2/p')" "$2"
}

# --- new enough?

installed_kf() {
    find /usr/local/lib* /usr/lib* -maxdepth 4 -path '*/cmake/KF6CoreAddons/KF6CoreAddonsConfigVersion.cmake' \
        -exec sed -n 's/^set(PACKAGE_VERSION "\(.*\)")/\1/p' {} + 2>/dev/null | sort -V | tail -n 1
}

host_has_libraries() {
    have pkg-config && pkg-config --atleast-version=$qt_wanted Qt6Core && at_least "$(installed_kf)" $kf_wanted
}

dnf_offers() { # CMAKE-NAME VERSION
    dnf -q repoquery --whatprovides "cmake($1) >= $2" 2>/dev/null | grep -q .
}

host_offers_libraries() {
    if have apt-cache; then
        fill_empty_lists
        apt_offers qt6-base-dev $qt_wanted && apt_offers libkf6coreaddons-dev $kf_wanted
    elif have dnf; then
        dnf_offers Qt6Core $qt_wanted && dnf_offers KF6CoreAddons $kf_wanted
    else
        false
    fi
}

host_is_new_enough() { host_has_libraries || host_offers_libraries; }

# --- what it lacks

missing_debian_packages() {
    for package in $(packages); do
        dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || printf '%s ' "$package"
    done
}

# In CMake's own names, which dnf and zypper take as they are: cmake(Qt6Svg), pkgconfig(gumbo).
missing_libraries() {
    for tool in cmake ninja ccache c++ pkg-config; do have "$tool" || printf '%s ' "$tool"; done
    have cmake && have ninja && have c++ || return 0
    probe=$(mktemp -d)
    cmake -S "$here/packaging/probe" -B "$probe" -G Ninja 2>&1 | sed -n 's/^-- missing: //p' | tr '\n' ' '
    rm -rf "$probe"
}

require_host_packages() {
    if have dpkg-query && have apt-get; then
        missing=$(missing_debian_packages)
        [ -n "$missing" ] || return 0
        # shellcheck disable=SC2086 # one word a package
        if may_install; then apt_install $missing; return; fi
        fail "packages are missing; install them with:  sudo apt-get install $missing"
    fi
    checked=$here/build/.host-checked
    [ -z "$(find "$checked" -newer "$here/packaging/requirements.cmake" 2>/dev/null)" ] || return 0
    missing=$(missing_libraries)
    [ -z "$missing" ] || fail "missing, by the names CMake and pkg-config give them: $missing
     (on Fedora: sudo dnf install $(printf '%s' "$missing" | sed "s/[^ ][^ ]*/'&'/g"))"
    mkdir -p "$here/build" && touch "$checked"
}
