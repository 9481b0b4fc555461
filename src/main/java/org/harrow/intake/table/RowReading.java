package org.harrow.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.HtmlText;
import org.harrow.intake.content.WebLinks;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.ArtifactName;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/** Reads rows as actions, as a mapping says. */
final class RowReading {
    private static final String URL = "url:";
    private static final Map<String, Kind> KINDS = kinds();

    private final Mapping mapping;
    private final TableTimes times;

    RowReading(Mapping mapping) {
        this.mapping = mapping;
        this.times = new TableTimes(mapping.reading().zone());
    }

    /**
     * What a row tells.
     *
     * @param hash of its bytes, hex: its name where no column is one
     */
    Told tell(Row row, String hash) {
        Row told = new WithoutNulls(row, mapping.reading().nulls());
        for (Rule rule : mapping.rules()) {
            if (rule.holds(told)) {
                return tell(rule, row, told, hash);
            }
        }
        return new Told(key(null, hash), List.of());
    }

    private Told tell(Rule rule, Row raw, Row row, String hash) {
        String key = key(rule.fill(Field.KEY, row), hash);
        String word = rule.kind().fill(row);
        String meaning = word == null ? null : rule.words().getOrDefault(word, word);
        if (meaning == null || meaning.isEmpty()) {
            return new Told(key, List.of());
        }
        String artifact = rule.fill(Field.ARTIFACT, row);
        if (artifact == null) {
            throw new RejectedRecord(
                    "The row has nothing in the columns that name its artifact: "
                            + columns(rule, Field.ARTIFACT)
                            + ".");
        }
        Kind kind = KINDS.getOrDefault(meaning, Kind.OTHER);
        DraftBuilder draft =
                new DraftBuilder(key + "|" + kind.id(), kind, name(artifact))
                        .by(account(rule, row, Field.ACCOUNT_ID, Field.ACCOUNT))
                        .owner(account(rule, row, Field.OWNER_ID, Field.OWNER))
                        .object(rule.fill(Field.OBJECT, row))
                        .url(rule.fill(Field.URL, row))
                        .with("reply_to", rule.fill(Field.REPLY_TO, row))
                        .with(
                                "event",
                                kind == Kind.OTHER && !meaning.equals(Kind.OTHER.id())
                                        ? meaning
                                        : null);
        text(rule, raw, draft);
        String links = rule.fill(Field.LINKS, row);
        draft.links(links == null ? List.of() : WebLinks.in(links));
        rule.attributes().forEach((name, choice) -> draft.with(name, choice.fill(row)));
        return new Told(key, List.of(draft.at(times.stamp(rule.fill(Field.TIME, row)))));
    }

    private String key(@Nullable String own, String hash) {
        return mapping.venue() + "|" + mapping.name() + "|" + (own == null ? hash : own);
    }

    /** What is nothing elsewhere may be somebody's words. */
    private static void text(Rule rule, Row raw, DraftBuilder draft) {
        String html = rule.fill(Field.HTML, raw);
        if (html != null) {
            HtmlText.Plain plain = HtmlText.of(html);
            draft.text(plain.text()).links(plain.links());
        } else {
            draft.text(rule.fill(Field.TEXT, raw));
        }
    }

    private static String name(String artifact) {
        return artifact.startsWith(URL)
                ? ArtifactName.ofUrl(artifact.substring(URL.length()))
                : artifact;
    }

    private @Nullable AccountRef account(Rule rule, Row row, Field idField, Field loginField) {
        String id = rule.fill(idField, row);
        String login = rule.fill(loginField, row);
        if (id == null && login == null) {
            return null;
        }
        String shown = idField == Field.ACCOUNT_ID ? rule.fill(Field.ACCOUNT_NAME, row) : null;
        boolean automation = login != null && login.endsWith("[bot]");
        return new AccountRef(
                mapping.venue(),
                id,
                login,
                shown,
                automation ? AccountType.AUTOMATION : AccountType.UNKNOWN);
    }

    private static String columns(Rule rule, Field field) {
        Choice choice = rule.fields().get(field);
        return choice == null
                ? ""
                : String.join(
                        ", ",
                        choice.templates().stream()
                                .flatMap(template -> template.columns().stream())
                                .distinct()
                                .toList());
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.id(), kind);
        }
        return kinds;
    }

    private record WithoutNulls(Row row, java.util.Set<String> nulls) implements Row {
        @Override
        public @Nullable String value(String column) {
            String value = row.value(column);
            return value == null || nulls.contains(value) ? null : value;
        }
    }
}
