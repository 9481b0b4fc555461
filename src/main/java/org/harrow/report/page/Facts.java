package org.harrow.report.page;

/** A table of two columns: what, and its value. Hashes stand on one line. */
final class Facts {
    private final Markup out;

    Facts(Markup out) {
        this(out, "facts");
    }

    /** One that may be broken over pages. */
    static Facts lengthy(Markup out) {
        return new Facts(out, "facts long");
    }

    private Facts(Markup out, String style) {
        this.out = out;
        out.open("table", "class", style);
        out.open("tbody");
    }

    Facts row(String name, String value) {
        return row(name, value, "value");
    }

    /** A value in the fixed face, which may be broken anywhere. */
    Facts code(String name, String value) {
        return row(name, value, "code");
    }

    /** A hash: fixed face, never broken, so that it can be copied and searched. */
    Facts hash(String name, String value) {
        return row(name, value, "hash");
    }

    private Facts row(String name, String value, String style) {
        out.open("tr").leaf("th", name, "scope", "row").leaf("td", value, "class", style).close();
        return this;
    }

    void end() {
        out.close().close();
    }
}
