package lapor.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Three weeks of forty complaints, to be told once as what happened and once as what the status was every night. */
final class SnapshotWorld {
    static final int NIGHTS = 21;
    private static final int COMPLAINTS = 40;

    private final List<String> events = new ArrayList<>();
    private final List<List<String>> nights = new ArrayList<>();

    SnapshotWorld() {
        for (int night = 0; night < NIGHTS; night++) {
            nights.add(new ArrayList<>());
        }
        for (int id = 1; id <= COMPLAINTS; id++) {
            new Complaint(id).happen();
        }
    }

    /** The canonical log. */
    String log() {
        return "complaint_id,type,at,agency_id\n" + String.join("\n", events) + "\n";
    }

    /** The export of one night, the first night is 0. */
    String snapshot(int night) {
        return "id,Status,DisposisiInstansiID\n" + String.join("\n", nights.get(night)) + "\n";
    }

    static String date(int night) {
        return String.format(Locale.ROOT, "2022-01-%02d", night + 3);
    }

    private final class Complaint {
        private final int id;
        private int night;
        private String agency = "";
        private String status = "";

        Complaint(int id) {
            this.id = id;
            this.night = id % 6;
        }

        /** At most one step a night. */
        void happen() {
            String first = id % 3 == 0 ? "A1" : "A2";
            becomes("Belum Terverifikasi", "", "SUBMITTED");
            waitFor(1 + id % 3);
            if (id % 10 == 9) {
                becomes(id % 20 == 9 ? "Diarsipkan" : "DIHAPUS", "", id % 20 == 9 ? "ARCHIVED" : "DELETED");
            } else if (id % 11 != 0) {
                becomes("Terdisposisi", first, "VERIFIED", "DISPOSED");
                handle(first);
            }
            waitFor(NIGHTS);
        }

        private void handle(String first) {
            waitFor(1 + id % 4);
            if (id % 7 == 0) {
                becomes("Terdisposisi", first.equals("A1") ? "A2" : "A1", "DISPOSED");
                waitFor(2);
            }
            if (id % 8 == 0) {
                becomes("Tertunda", agency, "DEFERRED");
                waitFor(1);
            }
            if (id % 5 != 4) {
                becomes("Ditindaklanjuti oleh Instansi", agency, "RESPONDED");
                waitFor(1 + id % 5);
                if (id % 4 != 3) {
                    becomes("Selesai", agency, "CLOSED");
                    waitFor(1 + id % 2);
                    if (id % 6 == 1) {
                        becomes("Dalam\u00A0Proses", agency, "REOPENED");
                        waitFor(1);
                        becomes("selesai", agency, "CLOSED");
                    }
                }
            } else if (id % 2 == 0) {
                becomes("Selesai", agency, "RESPONDED", "CLOSED");
            }
        }

        private void becomes(String status, String agency, String... types) {
            this.status = status;
            this.agency = agency;
            if (night < NIGHTS) {
                for (String type : types) {
                    String named = type.equals("SUBMITTED") || type.equals("VERIFIED") ? "" : agency;
                    events.add("%d,%s,%s,%s".formatted(id, type, date(night), named));
                }
            }
        }

        private void waitFor(int count) {
            for (int i = 0; i < count && night < NIGHTS; i++) {
                nights.get(night).add("%d,%s,%s".formatted(id, status, agency));
                night++;
            }
        }
    }
}
