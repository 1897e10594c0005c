package lapor.edition;

/** What nothing that is handed in can show: people have to look. */
public record CheckedByPeople() implements Condition {
    @Override
    public Check check(Applicant applicant, Edition edition) {
        return Check.notChecked("diperiksa oleh manusia", "for people to check");
    }
}
