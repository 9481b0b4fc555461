package org.harrow.draw;

import org.harrow.model.Account;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;

/** What a lane stands for. */
public enum Grouping {
    ACCOUNT,
    ARTIFACT,
    VENUE,
    KIND;

    private static final Kind[] KINDS = Kind.values();

    /** How many lanes there can be. */
    int keys(CaseData data) {
        return switch (this) {
            case ACCOUNT -> data.accounts().size() + 1;
            case ARTIFACT, VENUE -> data.artifacts().size();
            case KIND -> KINDS.length;
        };
    }

    /** The lane key of every row, 0 .. {@link #keys} - 1; venues use one artifact of the venue. */
    int[] keyOf(CaseData data) {
        int[] venue = venues(data);
        byte[] kind = data.columns().what().kind();
        int[] account = data.columns().what().account();
        int[] artifact = data.columns().what().artifact();
        int[] key = new int[data.size()];
        for (int row = 0; row < key.length; row++) {
            key[row] =
                    switch (this) {
                        case ACCOUNT -> account[row] + 1;
                        case ARTIFACT -> artifact[row];
                        case VENUE -> venue[artifact[row]];
                        case KIND -> kind[row];
                    };
        }
        return key;
    }

    /** The name of a lane. */
    String name(CaseData data, int key) {
        return switch (this) {
            case ACCOUNT ->
                    key == 0 ? "account not in the record" : data.accounts().get(key - 1).id();
            case ARTIFACT -> data.artifacts().get(key);
            case VENUE -> venue(data.artifacts().get(key));
            case KIND -> KINDS[key].id().replace('_', ' ');
        };
    }

    /** True where the lane is an account that its venue declares to be automation. */
    boolean isAutomation(CaseData data, int key) {
        return this == ACCOUNT && key > 0 && isAutomation(data.accounts().get(key - 1));
    }

    /** For every artifact the first one of the same venue; empty unless lanes are venues. */
    private int[] venues(CaseData data) {
        if (this != VENUE) {
            return new int[0];
        }
        java.util.Map<String, Integer> first = new java.util.HashMap<>();
        int[] venue = new int[data.artifacts().size()];
        for (int artifact = 0; artifact < venue.length; artifact++) {
            String name = venue(data.artifacts().get(artifact));
            Integer seen = first.putIfAbsent(name, artifact);
            venue[artifact] = seen == null ? artifact : seen;
        }
        return venue;
    }

    private static boolean isAutomation(Account account) {
        return account.isDeclaredAutomation();
    }

    private static String venue(String artifact) {
        int colon = artifact.indexOf(':');
        return colon < 0 ? artifact : artifact.substring(0, colon);
    }
}
