package org.harrow.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of a folder that is imported as a whole. */
public final class FolderFiles {
    private FolderFiles() {}

    /**
     * Every regular file under a folder, sorted by its relative name with {@code /} between the
     * parts, whatever the order of the disk. Symbolic links are not followed, so nothing outside
     * the folder is read. A plain file gives itself.
     *
     * @throws IOException where a folder cannot be listed
     */
    public static List<Path> of(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of(root);
        }
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(Comparator.comparing(file -> label(root, file)));
        return List.copyOf(files);
    }

    private static String label(Path root, Path file) {
        List<String> parts = new ArrayList<>();
        root.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
