// Harrow, the workbench. Open, because Jackson, picocli and JavaFX look at our types by reflection.
open module org.harrow {
    requires static org.jspecify;
    requires java.desktop;
    requires java.sql;
    requires java.xml;
    requires apache.jdkim.library;
    requires apache.mime4j.core;
    requires atlantafx.base;
    requires com.dynatrace.hash4j;
    requires com.github.luben.zstd_jni;
    requires com.ibm.icu;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires javafx.controls;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires openhtmltopdf.rtl.support;
    requires org.apache.commons.compress;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.inference;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.xmpbox;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.bouncycastle.util;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.controlsfx.controls;
    requires org.jgrapht.core;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.material2;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires tools.jackson.databind;
}
