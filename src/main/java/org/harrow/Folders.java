package org.harrow;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where Harrow keeps what belongs to no case, as the XDG base directories say.
 *
 * @param config settings
 * @param state the log of unexpected errors
 * @param runtime what ends with the user's session: who has the window of this display
 * @param samples the sample exports
 */
record Folders(Path config, Path state, Path runtime, Path samples) {

    /** The folders of this process. */
    static Folders ofProcess() {
        return of(
                System::getenv,
                System.getProperty("user.home", "."),
                System.getProperty("harrow.launcher"));
    }

    /**
     * @param environment variables by name
     * @param home the user's folder
     * @param launcher the program that started this one, in {@code packaging} of a checkout, or
     *     null
     */
    static Folders of(
            UnaryOperator<@Nullable String> environment, String home, @Nullable String launcher) {
        Path config = base(environment.apply("XDG_CONFIG_HOME"), Path.of(home, ".config"));
        Path state = base(environment.apply("XDG_STATE_HOME"), Path.of(home, ".local", "state"));
        Path root =
                launcher == null ? Path.of(".") : Path.of(launcher).resolve("../..").normalize();
        Path runtime = base(environment.apply("XDG_RUNTIME_DIR"), state.resolve("harrow"));
        return new Folders(
                config.resolve("harrow"),
                state.resolve("harrow"),
                runtime.resolve("harrow").resolve(display(environment)),
                root.resolve("sample-data/exports"));
    }

    /** Each display has a window of its own: a request from one must not appear on another. */
    private static String display(UnaryOperator<@Nullable String> environment) {
        String wayland = environment.apply("WAYLAND_DISPLAY");
        String name = wayland != null ? wayland : environment.apply("DISPLAY");
        return "display" + (name == null ? "" : name.replaceAll("[^A-Za-z0-9]", "-"));
    }

    /** The specification ignores relative paths. */
    private static Path base(@Nullable String variable, Path usual) {
        return variable == null || !Path.of(variable).isAbsolute() ? usual : Path.of(variable);
    }
}
