package org.harrow;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where Harrow keeps what belongs to no case, as the XDG base directories say.
 *
 * @param config settings
 * @param state the log of unexpected errors
 * @param samples the sample exports
 */
record Folders(Path config, Path state, Path samples) {

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
        return new Folders(
                config.resolve("harrow"),
                state.resolve("harrow"),
                root.resolve("sample-data/exports"));
    }

    /** The specification ignores relative paths. */
    private static Path base(@Nullable String variable, Path usual) {
        return variable == null || !Path.of(variable).isAbsolute() ? usual : Path.of(variable);
    }
}
