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
    CHOSEN("8  Exhibits chosen by the analyst"),
    TIMELINE("9  Timeline"),
    CLAIMS("10  Claims and the record"),
    METHOD("11  Method"),
    AGAINST("12  What speaks against the findings"),
    JUDGMENT("13  The analyst's judgment"),
    REPLY("14  Right of reply"),
    LIMITS("15  Limitations"),
    PRIVACY("16  Redactions and personal data"),
    CHECK("17  How to check this report"),
    INTEGRITY("18  Integrity"),
    CHANGES("19  What changed since the last report"),
    GLOSSARY("20  Glossary"),
    CERTIFICATE("21  Certification, blank");

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
