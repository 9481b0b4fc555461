package org.harrow.model;

/**
 * Where intake delivers what it finds in one file, in the order of the file. The case file
 * implements it: it decides stored or duplicate, keeps the ledger and commits in transactions that
 * can be killed at any point.
 */
public interface IntakeSink {
    /**
     * One record that was understood.
     *
     * @throws CaseException where the case cannot take it (disk full, case lost): the import stops
     */
    void record(IntakeRecord record) throws CaseException;

    /**
     * Something that was not taken; with {@link Problem#rejected} it counts as one rejected record.
     *
     * @throws CaseException as above
     */
    void problem(Problem problem) throws CaseException;

    /**
     * What the file says exists beside what it holds.
     *
     * @throws CaseException as above
     */
    void coverage(Coverage coverage) throws CaseException;
}
