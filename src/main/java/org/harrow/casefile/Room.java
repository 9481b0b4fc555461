package org.harrow.casefile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.harrow.model.CaseException;
import org.harrow.model.Remedy;
import org.jspecify.annotations.Nullable;

/** Whether a folder takes a new file: asked before the work, not after it. */
public final class Room {
    private Room() {}

    /**
     * Makes a file of no name in the folder of a target, and deletes it: what a system says of
     * permissions is not always what it does.
     *
     * @param target what is to be written there
     * @throws CaseException one sentence with the folder and the cause
     */
    public static void check(Path target) throws CaseException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw refused(target, "it is a folder. Name a file in it.", null);
        }
        try {
            Files.deleteIfExists(Files.createTempFile(folder, ".harrow", ".tmp"));
        } catch (IOException e) {
            throw refused(target, why(folder, e), e);
        }
    }

    /** Says why a target could not be written. */
    public static CaseException refused(Path target, IOException e) {
        Path folder = target.toAbsolutePath().getParent();
        return refused(target, why(folder == null ? target : folder, e), e);
    }

    private static CaseException refused(Path target, String why, @Nullable Throwable cause) {
        return new CaseException(target + " cannot be written: " + why, Remedy.ELSEWHERE, cause);
    }

    private static String why(Path folder, IOException e) {
        if (!Files.exists(folder)) {
            return "there is no folder " + folder + ". Make it first, or choose another place.";
        }
        if (!Files.isDirectory(folder)) {
            return folder + " is a file, not a folder. Choose another place.";
        }
        if (e instanceof AccessDeniedException) {
            return "you may not write in the folder " + folder + ". Choose another place.";
        }
        String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        boolean silent = said == null || e instanceof NoSuchFileException;
        return "the folder "
                + folder
                + " takes no new file"
                + (silent ? "" : " (" + said + ")")
                + ". Choose another place.";
    }
}
