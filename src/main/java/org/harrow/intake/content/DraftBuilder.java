package org.harrow.intake.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.AccountRef;
import org.harrow.model.ArtifactName;
import org.harrow.model.Content;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Puts a draft together from what a record holds; what is null or empty is left out. */
public final class DraftBuilder {
    private final String key;
    private final Kind kind;
    private final String artifact;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> mentions = new ArrayList<>();
    private @Nullable AccountRef account;
    private @Nullable AccountRef owner;
    private @Nullable String object;
    private @Nullable String url;
    private String text = "";

    /**
     * @param key names the action wherever it is told
     * @param kind what was done
     * @param artifact what it was done to
     */
    public DraftBuilder(String key, Kind kind, String artifact) {
        this.key = key;
        this.kind = kind;
        this.artifact = artifact;
    }

    /** Who did it. */
    public DraftBuilder by(@Nullable AccountRef who) {
        account = who;
        return this;
    }

    /** Whose artifact it is. */
    public DraftBuilder owner(@Nullable AccountRef whose) {
        owner = whose;
        return this;
    }

    /** What the action made. */
    public DraftBuilder object(@Nullable String name) {
        object = name;
        return this;
    }

    /** The venue's own address of it. */
    public DraftBuilder url(@Nullable String address) {
        url = address;
        return this;
    }

    /** What it says, as plain text; links in it are found. */
    public DraftBuilder text(@Nullable String words) {
        if (words != null) {
            text = words;
            links.addAll(WebLinks.in(words));
        }
        return this;
    }

    /** Further links, as artifact names. */
    public DraftBuilder links(Collection<String> names) {
        links.addAll(names);
        return this;
    }

    /** A further web address it points to. */
    public DraftBuilder link(@Nullable String address) {
        if (address != null && !address.isBlank()) {
            links.add(ArtifactName.ofUrl(address.strip()));
        }
        return this;
    }

    /** Accounts it addresses, by name. */
    public DraftBuilder mentions(Collection<String> names) {
        mentions.addAll(names);
        return this;
    }

    /** Anything else, by the venue's own name. */
    public DraftBuilder with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            attributes.put(name, value);
        }
        return this;
    }

    /** The draft, at a time. */
    public Draft at(Stamp stamp) {
        return new Draft(
                key,
                new Draft.DraftDeed(kind, account, artifact, object, owner),
                stamp,
                new Content(text, url, links, mentions, attributes));
    }
}
