package org.harrow.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;

/** Finds the input files, by the cluster's own connectors. */
final class Inputs {
    private Inputs() {}

    /**
     * Every file that is named, lies in a folder that is named, or matches a pattern; sorted by
     * path.
     *
     * @throws IOException where something that is named does not exist or cannot be listed
     */
    static List<InputFile.Input> of(SparkSession spark, List<String> named) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Map<String, Long> files = new TreeMap<>();
        for (String name : named) {
            Path pattern = new Path(name);
            FileSystem system = FileSystem.get(pattern.toUri(), hadoop);
            FileStatus[] found = system.globStatus(pattern);
            if (found == null || found.length == 0) {
                throw new FileNotFoundException(name);
            }
            for (FileStatus status : found) {
                if (status.isFile()) {
                    files.put(status.getPath().toString(), status.getLen());
                } else {
                    within(system, status.getPath(), files);
                }
            }
        }
        List<InputFile.Input> inputs = new ArrayList<>();
        files.forEach((path, size) -> inputs.add(new InputFile.Input(inputs.size(), path, size)));
        return inputs;
    }

    private static void within(FileSystem system, Path folder, Map<String, Long> files)
            throws IOException {
        RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
        while (all.hasNext()) {
            LocatedFileStatus status = all.next();
            String name = status.getPath().getName();
            if (!name.startsWith(".") && !name.startsWith("_")) {
                files.put(status.getPath().toString(), status.getLen());
            }
        }
    }
}
