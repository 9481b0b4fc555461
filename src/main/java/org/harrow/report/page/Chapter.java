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
    CLAIMS("9  Claims and the record"),
    METHOD("10  Method"),
    AGAINST("11  What speaks against the findings"),
    JUDGMENT("12  The analyst's judgment"),
    REPLY("13  Right of reply"),
    LIMITS("14  Limitations"),
    PRIVACY("15  Redactions and personal data"),
    CHECK("16  How to check this report"),
    INTEGRITY("17  Integrity"),
    CHANGES("18  What changed since the last report"),
    GLOSSARY("19  Glossary"),
    CERTIFICATE("20  Certification, blank");

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
