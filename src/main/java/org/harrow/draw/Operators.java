package org.harrow.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.Inference;

/** Which accounts one operator runs, as the analyst states it, and who acts in a row. */
final class Operators {

    private final CaseData data;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] operator;

    Operators(CaseData data, List<AccountLink> links) {
        this.data = data;
        this.operator = new int[data.accounts().size()];
        for (int account = 0; account < operator.length; account++) {
            numbers.put(data.accounts().get(account).id(), account);
            operator[account] = account;
        }
        links.forEach(this::join);
    }

    private void join(AccountLink link) {
        Integer first = numbers.get(link.first());
        Integer second = numbers.get(link.second());
        if (first != null && second != null) {
            int from = operator[first];
            int to = operator[second];
            for (int account = 0; account < operator.length; account++) {
                operator[account] = operator[account] == from ? to : operator[account];
            }
        }
    }

    /** True where one operator runs both. */
    boolean isOne(int account, int other) {
        return operator[account] == operator[other];
    }

    /** Who acts in a row, also where that is inferred, or -1. */
    int actor(int row) {
        Inference inference = data.account(row) >= 0 ? null : data.inferred(row);
        return inference == null
                ? data.account(row)
                : numbers.getOrDefault(inference.account(), -1);
    }
}
