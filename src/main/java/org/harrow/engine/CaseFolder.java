package org.harrow.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Warns of folders where a case can be torn while it is open: those that a program copies elsewhere
 * as they change, and those on another machine, whose locks cannot be relied on.
 */
public final class CaseFolder {
    private static final Pattern SYNCED =
            Pattern.compile(
                    "dropbox|onedrive( - .*)?|icloud ?drive|com~apple~clouddocs|mobile documents|google"
                            + " ?drive|my drive|nextcloud|owncloud|box sync|pcloud ?drive|mega|synologydrive");

    private static final List<String> MARKS =
            List.of(".stfolder", ".dropbox", ".nextcloudsync.log", ".owncloudsync.log");

    private static final Pattern REMOTE =
            Pattern.compile(
                    "nfs\\d?|cifs|smb\\w*|afpfs|davfs2?|webdav|9p|fuse\\.(sshfs|rclone|gvfs.*)");

    private CaseFolder() {}

    /** One sentence on why a case does not lie well here; empty where nothing speaks against it. */
    public static Optional<String> warning(Path file) {
        Path path = file.toAbsolutePath().normalize();
        for (Path at = path.getParent(); at != null; at = at.getParent()) {
            String name = at.getFileName() == null ? "" : at.getFileName().toString();
            boolean synced = SYNCED.matcher(name.toLowerCase(Locale.ROOT)).matches();
            if (synced || hasMark(at)) {
                return Optional.of(
                        path.getFileName()
                                + " lies in a folder that is synchronised ("
                                + at
                                + "). A copy made while it is open can be torn: work in another"
                                + " folder and copy the case there when it is closed.");
            }
        }
        return isRemote(path)
                ? Optional.of(
                        path.getFileName()
                                + " lies on another machine, where two programs can write at once."
                                + " Work on a copy on this machine.")
                : Optional.empty();
    }

    private static boolean hasMark(Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    private static boolean isRemote(Path path) {
        Path at = path;
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        try {
            return at != null
                    && REMOTE.matcher(Files.getFileStore(at).type().toLowerCase(Locale.ROOT))
                            .matches();
        } catch (IOException e) {
            return false;
        }
    }
}
