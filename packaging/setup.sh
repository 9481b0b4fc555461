# Shared by the commands in this folder: finds Java and Maven, adds missing system libraries, builds.
# Sourced by bash 3.2 or newer, with $root set to the checkout. Everything it says goes to stderr.

app="$root/target/app"
oldest_jdk=25.0.3

say() {
    printf 'harrow: %s\n' "$*" >&2
}

stop() {
    say "$*"
    exit 3
}

# --- Java ------------------------------------------------------------------------------------------

# The version of the JDK in folder $1, from its release file, into $version; false where there is none.
read_version() {
    version=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    local line
    while IFS= read -r line; do
        case "$line" in JAVA_VERSION=*) version="${line#*\"}" version="${version%%\"*}" ;; esac
    done <"$1/release"
    [ -n "$version" ]
}

# Whether version $1 is at least version $2, number by number.
at_least() {
    local a b i IFS=.
    read -r -a a <<<"${1%%[-+_]*}"
    read -r -a b <<<"$2"
    for i in 0 1 2; do
        [ "${a[i]:-0}" -gt "${b[i]:-0}" ] 2>/dev/null && return 0
        [ "${a[i]:-0}" -eq "${b[i]:-0}" ] 2>/dev/null || return 1
    done
}

# Whether folder $1 is a Java that can run Harrow.
runs_harrow() {
    read_version "$1" && at_least "$version" "$oldest_jdk"
}

# Folders in which a JDK may lie, one a line, in the order of preference.
jdk_places() {
    local java
    java="$(command -v java 2>/dev/null)" && java="$(readlink -f "$java" 2>/dev/null)" && printf '%s\n' "${java%/bin/java}"
    [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25 2>/dev/null
    printf '%s\n' /usr/lib*/jvm/*25* /usr/lib*/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/*jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/*
}

# Puts the JDK to build with into $jdk.
find_jdk() {
    local place
    jdk="${JAVA_HOME:-}"
    if [ -n "$jdk" ]; then
        runs_harrow "$jdk" && [ -x "$jdk/bin/javac" ] && return
        say "JAVA_HOME is ${version:+Java }${version:-not a JDK} ($jdk), which is not JDK $oldest_jdk or newer; looking for another."
    fi
    while IFS= read -r place; do
        jdk="$place"
        runs_harrow "$jdk" && [ -x "$jdk/bin/javac" ] && return
    done < <(jdk_places)
    stop "no JDK $oldest_jdk or newer found. Install one (Temurin 25, or your system's openjdk-25-jdk) and set JAVA_HOME to it."
}

# --- The system's packages -------------------------------------------------------------------------

# Whether this user may install packages without being asked for a password, into $as_root.
may_install() {
    as_root=
    [ "$(id -u)" = 0 ] && return
    as_root=sudo
    command -v sudo >/dev/null && sudo -n true 2>/dev/null
}

# The command that installs packages here, into $installer, and its name for the package lists.
find_installer() {
    local name
    for name in apt-get dnf zypper pacman; do
        command -v "$name" >/dev/null || continue
        case "$name" in
            apt-get) installer="apt-get install -y --no-install-recommends" ;;
            dnf | zypper) installer="$name install -y" ;;
            pacman) installer="pacman -S --noconfirm --needed" ;;
        esac
        manager="$name"
        return
    done
    return 1
}

# Installs packages $2.. because $1 is missing, or prints the line that does it and returns false.
install() {
    local what="$1"
    shift
    if may_install; then
        say "$what missing; installing $*"
        $as_root env DEBIAN_FRONTEND=noninteractive $installer "$@" >&2 </dev/null && return
        [ "$manager" = apt-get ] && $as_root apt-get update >&2 </dev/null &&
            $as_root env DEBIAN_FRONTEND=noninteractive $installer "$@" >&2 </dev/null && return
        say "that failed."
    fi
    say "$what missing; install with:  sudo $installer $*"
    return 1
}

# Puts the Maven command into $maven.
find_maven() {
    for maven in "$(command -v mvn 2>/dev/null)" "${MAVEN_HOME:-}/bin/mvn" "${M2_HOME:-}/bin/mvn" \
        "$HOME"/.sdkman/candidates/maven/*/bin/mvn /usr/share/maven*/bin/mvn /opt/*maven*/bin/mvn /opt/homebrew/bin/mvn; do
        [ -x "$maven" ] && return
    done
    find_installer && install Maven maven && maven="$(command -v mvn)" && return
    stop "no Maven found. Install it and put mvn on the PATH."
}

# Whether the system has the shared libraries $@.
has_libraries() {
    local known library
    known="$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)" || return 0
    for library; do
        case "$known" in *"$library"*) ;; *) return 1 ;; esac
    done
}

has_fonts() {
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
        \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) -print -quit 2>/dev/null)" ]
}

# What drawing needs, without a display; false where it is missing and cannot be installed.
add_drawing_libraries() {
    [ "$(uname)" = Linux ] || return 0
    has_libraries libpango-1.0.so.0 libpangoft2-1.0.so.0 libfreetype.so.6 libfontconfig.so.1 libglib-2.0.so.0 &&
        has_fonts && return
    find_installer || { say "libraries to draw with are missing: pango, freetype, fontconfig, glib and a font."; return 1; }
    case "$manager" in
        apt-get) install "Libraries to draw with are" libpango-1.0-0 libpangoft2-1.0-0 libfreetype6 libfontconfig1 libglib2.0-0 fonts-dejavu-core ;;
        dnf) install "Libraries to draw with are" pango freetype fontconfig glib2 dejavu-sans-fonts ;;
        zypper) install "Libraries to draw with are" libpango-1_0-0 libfreetype6 fontconfig libglib-2_0-0 dejavu-fonts ;;
        pacman) install "Libraries to draw with are" pango freetype2 fontconfig glib2 ttf-dejavu ;;
    esac
}

# What the window needs on top.
add_window_libraries() {
    [ "$(uname)" = Linux ] || return 0
    has_libraries libgtk-3.so.0 && return
    find_installer || { say "the window needs GTK 3, which is missing."; return 1; }
    case "$manager" in
        apt-get | zypper) install "GTK 3 is" libgtk-3-0 ;;
        *) install "GTK 3 is" gtk3 ;;
    esac
}

has_display() {
    [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# --- The build -------------------------------------------------------------------------------------

# Runs a command while no other of these commands builds in this checkout.
alone() {
    if [ -n "${HARROW_BUILDING:-}" ]; then
        "$@"
    elif command -v flock >/dev/null; then
        (
            flock -n 9 || { say "waiting for another build in this folder."; flock 9; }
            HARROW_BUILDING=1 "$@" 9<&-
        ) 9<"$root/pom.xml"
    else
        alone_by_folder "$@"
    fi
}

# The same where there is no flock: a folder that names its owner, taken over when the owner is gone.
alone_by_folder() {
    local lock="$root/.harrow-build" status
    until mkdir "$lock" 2>/dev/null; do
        kill -0 "$(cat "$lock/owner" 2>/dev/null)" 2>/dev/null || { sleep 1; kill -0 "$(cat "$lock/owner" 2>/dev/null)" 2>/dev/null || rm -rf "$lock"; }
        sleep 1
    done
    echo $$ >"$lock/owner"
    (trap 'rm -rf "$lock"' EXIT; HARROW_BUILDING=1 "$@")
}

# Maven on the JDK that was found, in the checkout, without that JDK's warnings about Maven's libraries.
run_maven() {
    local quiet="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
    (cd "$root" && JAVA_HOME="$jdk" MAVEN_OPTS="$quiet ${MAVEN_OPTS:-}" "$maven" "$@" </dev/null)
}

# Copies the program, its libraries and their native parts to folder $1.
assemble() {
    mkdir -p "$1/lib" "$1/native" || return
    cp "$root"/target/harrow.jar "$1/" && cp "$root"/target/lib/*.jar "$1/lib/" || return
    local system machine
    system="$(uname)"
    machine="$(uname -m)"
    [ "$machine" = arm64 ] && machine=aarch64
    [ "$system" = Darwin ] && system=Mac
    (
        cd "$1/native" &&
            "$jdk/bin/jar" --extract --file ../lib/sqlite-jdbc-*.jar "org/sqlite/native/$system/$machine" &&
            mv org/sqlite/native/*/*/* . && rm -r org
    ) 2>/dev/null
    printf '%s\n' "$jdk" >"$1/java"
}

# Remembers the classes that the main job and the window load, so that the next start need not parse
# them again. A start without this file is only slower, so a failure is no error.
train() {
    local small
    mkdir -p "$app/training"
    for small in "" short; do
        "$jdk/bin/java" -XX:AOTCacheOutput="$app/harrow${small:+-$small}.aot" -XX:+UseSerialGC "${options[@]}" \
            -Dglass.platform=Headless -Dprism.order=sw \
            -cp "$app/harrow.jar" org.harrow.Training "$app/training" $small >/dev/null 2>&1 </dev/null
    done
    rm -rf "$app/training" "$app"/*.aot.config
}

# Builds the program into target/app, unless another process has done it meanwhile.
build_app() {
    is_current && return
    local log="$root/target/build.log" begun="$root/target/app.begun"
    mkdir -p "$root/target" && touch "$begun" || stop "cannot write to $root/target."
    say "building with $jdk; this takes a minute, and longer where libraries must be downloaded ($log)"
    run_maven package -Dmaven.test.skip=true >"$log" 2>&1 || {
        grep -E '^\[(ERROR|WARNING)\]' "$log" | head -20 >&2
        stop "the build failed; all of it is in $log"
    }
    rm -rf "$app.new"
    assemble "$app.new" || stop "cannot write to $root/target."
    rm -rf "$app" && mv "$app.new" "$app" && train
    mv "$begun" "$app/stamp"
}

# Everything from a fresh checkout to a program that starts.
set_up() {
    find_jdk
    find_maven
    add_drawing_libraries
    has_display && add_window_libraries
    alone build_app
}
