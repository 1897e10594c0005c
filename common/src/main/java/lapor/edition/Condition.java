package lapor.edition;

import lapor.input.JsonFields;

/**
 * A condition on entering (syarat). A new kind is a class of its own, and a line in {@link ConditionKinds}.
 *
 * <p>What was not handed in fails where handing it in is the condition; elsewhere it is not checked.
 */
public interface Condition {

    /** Whether an applicant meets it. */
    Check check(Applicant applicant, Edition edition);

    /** Notes what it refers to and the edition does not have; {@code path} is the rule's own. */
    default void checkReferences(JsonFields fields, String path, Edition edition) {}
}
