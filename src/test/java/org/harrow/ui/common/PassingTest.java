package org.harrow.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.draw.Incident;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.junit.jupiter.api.Test;

class PassingTest {

    private final CaseData data = Incident.invented().timeline().data();

    private List<Integer> passing(Passing.Filters filters) {
        return Arrays.stream(Passing.find(data, filters).numbers()).boxed().toList();
    }

    @Test
    void onlyActionsOfAnAccountInItsHoursPass() {
        int row = data.size() / 2;
        String account = data.accounts().get(data.account(row)).id();
        WeekHours hours = new WeekHours(List.of(WeekHours.of(data.at(row).lo())));
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            if (data.account(i) == data.account(row) && hours.holds(data.at(i))) {
                expected.add(i);
            }
        }
        assertTrue(expected.contains(row));
        assertEquals(expected, passing(new Passing.Filters(account, null, null, hours)));
    }

    @Test
    void timesThatMayLieInTheRangePassAndUnknownNamesPassNothing() {
        TimeInterval range = data.at(3);
        List<Integer> found = passing(new Passing.Filters(null, null, range, null));
        assertTrue(found.contains(3));
        assertFalse(found.contains(data.size() - 1));
        assertEquals(List.of(), passing(new Passing.Filters("github:nobody", null, null, null)));
        assertEquals(List.of(), passing(new Passing.Filters(null, "github:o/none", null, null)));
    }

    @Test
    void someNumbersAreAListThatFindsItsPlaces() {
        RowNumbers some = new RowNumbers(new int[] {2, 5, 9});
        assertEquals(List.of(2, 5, 9), List.copyOf(some));
        assertEquals(1, some.indexOf(5));
        assertEquals(-1, some.indexOf(3));
        assertEquals(-1, some.indexOf(1));
    }
}
