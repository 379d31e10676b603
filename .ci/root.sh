# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154

# A Debian 13 root for hosts that are too old: made by mmdebstrap, entered by bubblewrap.
# Read by `dev` after host.sh; `dev` sets $here and $cache.
#
# A root is named after the list of packages and never changed. Whoever is inside holds a shared lock on its
# folder (descriptor 8), so whoever gets that lock alone may delete it; set-up.lock lets one set-up run at a time.

suite=trixie

root_path() { echo "$cache/root-$(packages | sha256sum | cut -c 1-12)"; }
remove_tree() { rm -rf --one-file-system "$@"; }

require_root_tools() {
    tools="mmdebstrap bubblewrap"
    have mmdebstrap && have bwrap && { [ "$(id -u)" = 0 ] || have newuidmap; } && return
    [ "$(id -u)" = 0 ] || tools="$tools uidmap"
    # shellcheck disable=SC2086 # one word a package
    if may_install; then apt_install $tools; return; fi
    fail "this host has no Qt $qt_wanted or no KDE Frameworks $kf_wanted, so Postilla is built in a Debian 13 root of its
     own. That needs three tools; install them with your package manager, for instance:
     sudo apt-get install mmdebstrap bubblewrap uidmap"
}

abandon_root() { # EXIT-STATUS
    trap '' INT TERM HUP
    kill -s TERM -- "-$maker" 2>/dev/null || :
    wait "$maker" || :
    remove_tree "$new"
    say "the set-up was interrupted; nothing half-made is left behind"
    exit "$1"
}

# Root's goes straight into its folder; a user's through a tar file, so that every file is the user's own.
run_mmdebstrap() { # FOLDER
    include=$(packages | paste -s -d , -)
    if [ "$(id -u)" = 0 ]; then
        exec mmdebstrap --variant=apt --include="$include" $suite "$1"
    fi
    mmdebstrap --mode=unshare --variant=apt --include="$include" $suite "$1/root.tar"
    tar -x -f "$1/root.tar" -C "$1" --exclude='./dev/*'
    rm "$1/root.tar"
}

make_root() {
    require_root_tools
    remove_tree "$cache"/new.*
    say "making a Debian 13 root in $cache: some 750 MB to download, 2.5 GB on disk, a few minutes…"
    new=$(mktemp -d "$cache/new.XXXXXX")
    trap 'abandon_root 130' INT
    trap 'abandon_root 143' TERM HUP
    setsid "$here/dev" bootstrap "$new" >&2 &
    maker=$!
    if ! wait "$maker"; then
        remove_tree "$new"
        fail "the root could not be made, for the reason above (no network? a full disk? no line for you in /etc/subuid?)"
    fi
    chmod 755 "$new"
    mv "$new" "$root"
    trap - INT TERM HUP
    say "the root is ready"
}

remove_unused_roots() { # [ROOT-TO-KEEP]
    for old in "$cache"/root-*; do
        if [ -d "$old" ] && [ "$old" != "${1:-}" ] && flock -n -x "$old" mv "$old" "$cache/new.unused"; then
            remove_tree "$cache/new.unused"
        fi
    done
}

require_root() {
    root=$(root_path)
    mkdir -p "$cache"
    until [ -d "$root" ] && exec 8<"$root" && flock -s 8 && [ -d "$root" ]; do
        exec 9>"$cache/set-up.lock"
        flock -n 9 || { say "waiting for another set-up to end…"; flock 9; }
        [ -d "$root" ] || { make_root; remove_unused_roots "$root"; }
        exec 9>&-
    done
}

# What the host has and Debian 13 must not see: libraries, plug-ins and modules of another system.
foreign_variables() {
    env | sed -n 's/^\(LD_[A-Z_]*\|LIBRARY_PATH\|CPATH\|PYTHON[A-Z]*\|QT_[A-Z_]*PATH\|QML[A-Z0-9_]*\|CMAKE_[A-Z_]*\|PKG_CONFIG_[A-Z_]*\|XDG_DATA_DIRS\|XDG_CONFIG_DIRS\|GTK_[A-Z_]*\)=.*/\1/p'
}

pass_on() { # SIGNAL: to the program inside; bubblewrap would keep it
    read -r program _ <"/proc/$inside/task/$inside/children" || : # the line has no end
    kill -s "$1" "$program"
}

# What a keyboard sends reaches the program anyway, as it is of the same process group.
pass_on_unless_keyboard() { [ -t 0 ] || [ -t 2 ] || pass_on "$1"; }

refuse_hidden() { # FOLDER
    case $1/ in
        /var/tmp/* | /var/home/* | /run/user/* | /run/media/*) ;;
        /bin/* | /boot/* | /etc/* | /lib*/* | /run/* | /sbin/* | /usr/* | /var/*)
            fail "$1 belongs to the system's own folders, which the Debian 13 root replaces; work in another place" ;;
    esac
}

enter_root() { # COMMAND…: standard streams, signals, working folder and exit status are the command's
    refuse_hidden "$here"
    refuse_hidden "$PWD"
    set -- env --default-signal=INT,QUIT,TERM,HUP "$@"
    for name in $(foreign_variables); do set -- --unsetenv "$name" "$@"; done
    for path in /*; do
        case $path in
            /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
            *) [ ! -d "$path" ] || set -- --bind-try "$path" "$path" "$@" ;;
        esac
    done
    for path in /run/user /run/media /run/dbus /var/tmp /var/home; do set -- --bind-try "$path" "$path" "$@"; done
    for path in /etc/passwd /etc/group; do set -- --ro-bind-try "$path" "$path" "$@"; done
    for path in usr etc var/lib var/cache; do set -- --ro-bind "$root/$path" "/$path" "$@"; done
    for path in bin sbin lib lib64; do set -- --symlink "usr/$path" "/$path" "$@"; done

    exec 3<&0
    bwrap --dev-bind /dev /dev --bind /proc /proc --ro-bind /sys /sys --die-with-parent --chdir "$PWD" \
        --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --setenv POSTILLA_INSIDE 1 "$@" <&3 3<&- &
    inside=$!
    trap 'pass_on_unless_keyboard INT' INT
    trap 'pass_on_unless_keyboard QUIT' QUIT
    trap 'pass_on TERM' TERM
    trap 'pass_on HUP' HUP
    while :; do
        status=0
        wait "$inside" || status=$?
        kill -0 "$inside" 2>/dev/null || exit "$status"
    done
}
