package org.harrow.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.harrow.model.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** Lines of canonical JSON in a packed file of the cluster, written beside and moved over. */
final class Lines implements AutoCloseable {
    private final FileSystem system;
    private final Path path;
    private final Path beside;
    private final OutputStream out;

    /**
     * @throws IOException where the file exists, or its place cannot be written to
     */
    Lines(String name, Configuration hadoop) throws IOException {
        path = new Path(name);
        system = FileSystem.get(path.toUri(), hadoop);
        if (system.exists(path)) {
            throw new IOException(name + " exists; it is never overwritten");
        }
        beside = new Path(path.getParent(), "." + path.getName() + ".part");
        out = new GZIPOutputStream(system.create(beside, true), 1 << 16);
    }

    /** One line; {@code is} says what it is. */
    void line(String is, Map<String, ? extends @Nullable Object> members) throws IOException {
        Map<String, @Nullable Object> all = new TreeMap<>(members);
        all.put("harrow_sweep", 1);
        all.put("is", is);
        out.write((CanonicalJson.write(all) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the file and moves it to its place. */
    void done() throws IOException {
        out.close();
        if (!system.rename(beside, path)) {
            throw new IOException(path + " cannot be written");
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        system.delete(beside, false);
    }

    /** Reads such a file line by line. */
    static BufferedReader read(String name, Configuration hadoop) throws IOException {
        Path path = new Path(name);
        InputStream in = FileSystem.get(path.toUri(), hadoop).open(path);
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8));
    }
}
