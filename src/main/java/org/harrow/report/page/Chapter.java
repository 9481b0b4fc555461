package org.harrow.report.page;

import java.util.Locale;

/** The chapters in the order they are printed. */
enum Chapter {
    ANSWER("1  The answer"),
    SCOPE("2  What was examined, and what was not"),
    SOURCES("3  Sources"),
    LEDGER("4  Import ledger"),
    COVERAGE("5  Coverage: what is missing"),
    CLOCKS("6  Clocks"),
    FINDINGS("7  Findings"),
    TIMELINE("8  Timeline"),
    METHOD("9  Method"),
    AGAINST("10  What speaks against the findings"),
    LIMITS("11  Limitations"),
    CHECK("12  How to check this report"),
    INTEGRITY("13  Integrity"),
    GLOSSARY("14  Glossary");

    private final String title;

    Chapter(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
