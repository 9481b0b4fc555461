package org.harrow.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** A cluster within the test. */
final class Local {
    private Local() {}

    static SparkSession session(String master, Path folder) {
        return SparkSession.builder()
                .master(master)
                .appName("harrow")
                .config("spark.ui.enabled", false)
                .config("spark.local.dir", folder.resolve("spark").toString())
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .config("spark.sql.adaptive.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }
}
