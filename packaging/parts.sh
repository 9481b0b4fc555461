# The parts of packaging/package. Sourced with $root, $jdk, $version, $made and $image set.

# What the libraries and Harrow use of the JDK; encodings of old mail and feeds are in jdk.charsets.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.charsets,jdk.unsupported

# --- Libraries -------------------------------------------------------------------------------------

# Where the libraries keep what is for this machine: the folder within the jar.
native_names() {
    local system machine
    system="$(uname)"
    machine="$(uname -m)"
    [ "$machine" = arm64 ] && machine=aarch64
    case "$system" in
        Linux) sqlite="Linux/$machine" zstd="linux/${machine/x86_64/amd64}" shared='*.so' ;;
        Darwin) sqlite="Mac/$machine" zstd="darwin/$machine" shared='*.dylib' ;;
        *) sqlite="Windows/$machine" zstd="win/${machine/x86_64/amd64}" shared='*.dll' ;;
    esac
    # Where jpackage puts the program and its Java.
    case "$system" in
        Linux) inner="$image/lib" java="$inner/runtime/bin/java" samples="$image" ;;
        Darwin) inner="$image.app/Contents" java="$inner/runtime/Contents/Home/bin/java" samples="$inner" ;;
        *) inner="$image" java="$inner/runtime/bin/java.exe" samples="$inner" ;;
    esac
}

# Takes the native parts out of a jar, and puts those for this machine ($2, a folder within it, or .)
# into the image's own folder: nothing is unpacked when Harrow runs.
take_natives() {
    local jar="$1" inside="$2" parts="$made/parts"
    rm -rf "$parts" && mkdir -p "$parts" || return
    (
        cd "$parts" && "$jdk/bin/jar" --extract --file "$jar" || exit
        if [ -d "$inside" ]; then
            find "$inside" -maxdepth 1 -type f -name "$shared" -exec cp {} "$natives/" \;
        fi
        find . -type f \( -name '*.so' -o -name '*.dylib' -o -name '*.jnilib' -o -name '*.dll' -o -name '*.a' \) -delete
        find . -depth -type d -empty -delete
        rm "$jar" && "$jdk/bin/jar" --create --file "$jar" --no-manifest --date=2026-01-01T00:00:00Z .
    )
    rm -rf "$parts"
}

# --- The image -------------------------------------------------------------------------------------

make_image() {
    local runtime="$made/runtime" input="$made/input" jar
    native_names
    say "linking the runtime"
    rm -rf "$runtime" "$input" && mkdir -p "$input/lib"
    "$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress zip-6 \
        --output "$runtime" || stop "jlink failed."
    drop_symbols "$runtime"
    cp "$root/target/app/harrow.jar" "$root/packaging/logging.properties" "$input/" && cp "$root"/target/app/lib/*.jar "$input/lib/" ||
        stop "cannot write to $made."
    say "making the image"
    "$jdk/bin/jpackage" --type app-image --name harrow --app-version "$version" --vendor Harrow \
        --description "A workbench for the forensics of reputation farming" \
        --runtime-image "$runtime" --input "$input" --main-jar harrow.jar --main-class org.harrow.Main \
        --java-options "-XX:+UseSerialGC -XX:-UsePerfData --enable-native-access=ALL-UNNAMED" \
        --java-options "-XX:AOTCache=\$APPDIR/../harrow.aot -Xlog:disable" \
        --java-options "-Dfile.encoding=UTF-8 -Djava.awt.headless=true" \
        --java-options "-Djava.util.logging.config.file=\$APPDIR/logging.properties" \
        --java-options "-DZstdNativePath=\$APPDIR/../native/libzstd-jni.${shared#*.} -Dharrow.launcher=\$APPDIR/harrow" \
        --java-options "-Dorg.sqlite.lib.path=\$APPDIR/../native -Djava.library.path=\$APPDIR/../native" \
        --dest "$made/image" >"$made/jpackage.log" 2>&1 || stop "jpackage failed; see $made/jpackage.log"
    rm -rf "$runtime" "$input"
    fill_image
    case "$(uname)" in Linux) own_launcher ;; esac
    train_image
}

# Takes the symbols that only a debugger reads out of the shared libraries in folder $1, where binutils are.
drop_symbols() {
    [ "$(uname)" = Linux ] && command -v strip >/dev/null || return 0
    find "$1" -name '*.so' -exec strip --strip-unneeded {} +
}

# The natives, the sample case, licences and what man and the shells read.
fill_image() {
    local libraries="$inner/app/lib" share="$samples/share"
    natives="$inner/native"
    mkdir -p "$natives" "$share"
    take_natives "$(ls "$libraries"/sqlite-jdbc-*.jar)" "org/sqlite/native/$sqlite" || stop "no SQLite for this machine."
    take_natives "$(ls "$libraries"/zstd-jni-*.jar)" "$zstd" || stop "no Zstandard for this machine."
    mv "$natives"/libzstd-jni-* "$natives/libzstd-jni.${shared#*.}" 2>/dev/null
    for jar in "$libraries"/javafx-graphics-*-*.jar; do
        take_natives "$jar" . || stop "no JavaFX for this machine."
    done
    drop_symbols "$natives"
    say "listing what is shipped"
    run_maven -q org.cyclonedx:cyclonedx-maven-plugin:makeBom org.codehaus.mojo:license-maven-plugin:add-third-party \
        >"$made/sbom.log" 2>&1 || stop "the bill of materials could not be made; see $made/sbom.log"
    cp "$root/target/sbom.json" "$root/target/licences.txt" "$share/" || stop "there is no bill of materials."
    cp -r "$root/sample-data" "$samples/" && cp "$root/LICENSE" "$root/CHANGELOG.md" "$share/"
    "$root/packaging/harrow" reference "$share" || stop "the manual page could not be made."
}

# On Linux the launcher is a script: it chooses by the command, and mends a locale that reads no UTF-8.
own_launcher() {
    rm -f "$image/bin/harrow" "$image/lib/libapplauncher.so" "$image/lib/app/harrow.cfg" "$image/lib/harrow.png"
    command install -m 755 "$root/packaging/image/harrow" "$image/bin/harrow"
}

# Remembers the classes, as train in setup.sh does; in a real window where a display is to be had.
train_image() {
    local display=() platform=(-Dglass.platform=Headless -Dprism.order=sw) small aot
    say "training the class caches"
    if has_display || { command -v xvfb-run >/dev/null && display=(xvfb-run -a); }; then
        platform=()
    fi
    mkdir -p "$made/training"
    for small in "" short; do
        aot="$inner/harrow${small:+-$small}.aot"
        XDG_CONFIG_HOME="$made/training/config" XDG_STATE_HOME="$made/training/state" \
            ${display[@]+"${display[@]}"} "$java" -XX:AOTCacheOutput="$aot" -XX:+UseSerialGC \
            ${platform[@]+"${platform[@]}"} -Dfile.encoding=UTF-8 -Djava.awt.headless=true \
            -Djava.util.logging.config.file="$inner/app/logging.properties" \
            -Dorg.sqlite.lib.path="$inner/native" -DZstdNativePath="$inner/native/libzstd-jni.${shared#*.}" \
            -Djava.library.path="$inner/native" -Dharrow.launcher="$samples/bin/harrow" \
            -cp "$inner/app/harrow.jar" org.harrow.Training "$made/training" $small \
            >"$made/training${small:+-$small}.log" 2>&1 </dev/null
        [ -s "$aot" ] || stop "the image does not run; see $made/training${small:+-$small}.log"
    done
    rm -rf "$made/training" "$inner"/*.aot.config
}

print_sizes() {
    local all aot fonts
    all="$(du -sk "$made/image" | cut -f1)"
    aot="$(du -ck "$inner"/*.aot | tail -1 | cut -f1)"
    say "image without class caches: $(((all - aot) / 1024)) MB, class caches: $((aot / 1024)) MB; in $made/image"
    fonts="$(find "$root/src/main/resources" \( -name '*.ttf' -o -name '*.otf' \) -exec du -ck {} + | tail -1 | cut -f1)"
    say "fonts within the program: $((fonts / 1024)) MB before compression"
    say "of the image: runtime $(($(du -sk "$inner/runtime" | cut -f1) / 1024)) MB, program and libraries $(($(du -sk "$inner/app" | cut -f1) / 1024)) MB"
}

# --- The package of Debian -------------------------------------------------------------------------

make_deb() {
    command -v dpkg-deb >/dev/null || stop "dpkg-deb is missing."
    local tree="$made/deb" share="$made/deb/usr/share" architecture
    architecture="$(dpkg --print-architecture)"
    say "making the package"
    rm -rf "$tree" && mkdir -p "$tree/opt" "$tree/usr/bin" "$tree/DEBIAN"
    cp -a "$image" "$tree/opt/harrow"
    ln -s ../../opt/harrow/bin/harrow "$tree/usr/bin/harrow"
    command install -Dm 644 "$root/packaging/linux/harrow.desktop" "$share/applications/harrow.desktop"
    command install -Dm 644 "$root/packaging/linux/harrow.xml" "$share/mime/packages/harrow.xml"
    command install -Dm 644 "$root/packaging/icons/harrow.svg" "$share/icons/hicolor/scalable/apps/harrow.svg"
    command install -Dm 644 "$root/src/main/resources/org/harrow/ui/theme/harrow.png" "$share/icons/hicolor/256x256/apps/harrow.png"
    command install -Dm 644 "$image/share/harrow.bash" "$share/bash-completion/completions/harrow"
    command install -Dm 644 "$image/share/_harrow" "$share/zsh/vendor-completions/_harrow"
    command install -Dm 644 "$image/share/sbom.json" "$share/doc/harrow/sbom.json"
    mkdir -p "$share/doc/harrow"
    { cat "$root/LICENSE" && printf '\n\nLibraries and their licences:\n\n' && cat "$image/share/licences.txt"; } >"$share/doc/harrow/copyright"
    mkdir -p "$share/man/man1"
    gzip -9n <"$image/share/harrow.1" >"$share/man/man1/harrow.1.gz"
    gzip -9n <"$root/CHANGELOG.md" >"$share/doc/harrow/changelog.gz"
    sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$(du -sk "$tree" | cut -f1)/" \
        "$root/packaging/linux/control" >"$tree/DEBIAN/control"
    chmod -R u+rwX,go+rX,go-w "$tree"
    deb="$made/harrow_${version}_$architecture.deb"
    dpkg-deb --root-owner-group -Zxz -z2 --build "$tree" "$deb" >&2 || stop "dpkg-deb failed."
    rm -rf "$tree"
    say "package: $(($(du -sk "$deb" | cut -f1) / 1024)) MB; $deb"
}

# --- The other systems -----------------------------------------------------------------------------

# From the same image, by jpackage; recipes, each for its own system.
make_other() {
    local options=(--type "$1" --app-image "$image" --name harrow --app-version "$version" --vendor Harrow
        --license-file "$root/LICENSE" --file-associations "$root/packaging/harrow-file.properties" --dest "$made")
    case "$1" in
        rpm) options+=(--linux-package-deps gtk3,libXtst,libXxf86vm,pango,freetype,fontconfig --linux-rpm-license-type Apache-2.0 --linux-shortcut) ;;
        msi) options+=(--win-menu --win-per-user-install --win-upgrade-uuid 4f1c3d8a-7d0e-4d53-9f3c-5b1f5c0f2a61) ;;
        dmg)
            options+=(--mac-package-identifier org.harrow.Harrow)
            [ -z "${HARROW_SIGN:-}" ] || options+=(--mac-sign --mac-signing-key-user-name "$HARROW_SIGN")
            ;;
    esac
    "$jdk/bin/jpackage" "${options[@]}" >&2 || stop "jpackage failed."
}
