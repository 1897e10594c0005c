package lapor.finding;

import static lapor.text.LocalText.text;

import lapor.metric.Subject;
import lapor.tally.Fact;
import lapor.tally.Tally;
import lapor.text.Coded;
import lapor.text.LocalText;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A sign that people should look at (temuan): what it can mean, and what harmless reasons there can be. It proves
 * nothing and is never part of a score.
 */
public enum Finding implements Coded {
    CLOSED_WITHOUT_RESPONSE(
            Fact.CLOSED_WITHOUT_RESPONSE,
            Base.CLOSED,
            text("Ditutup tanpa tanggapan", "Closed without a response"),
            text(
                    "Dapat berarti laporan ditutup agar tampak selesai. Wajar bila pelapor sudah dilayani langsung, atau"
                            + " bila sistem menutup laporan ganda.",
                    "Can mean that complaints are closed to look finished. Harmless where the reporter was served in"
                            + " person, or a duplicate was closed.")),
    ACTED_AFTER_CLOSING(
            Fact.ACTED_AFTER_CLOSING,
            Base.CLOSED,
            text("Masih ditanggapi atau ditunda sesudah ditutup", "Answered or deferred after closing"),
            text(
                    "Dapat berarti laporan ditutup sebelum pekerjaannya selesai. Wajar bila instansi menambahkan kabar"
                            + " tanpa membuka kembali laporan.",
                    "Can mean that complaints are closed before the work is done. Harmless where news is added without"
                            + " opening the complaint again.")),
    AUTO_CLOSED_EARLY(
            Fact.AUTO_CLOSED_EARLY,
            Base.CLOSED_AUTOMATICALLY,
            text("Ditutup otomatis terlalu cepat", "Closed automatically too early"),
            text(
                    "Dapat berarti pelapor tidak diberi waktu penuh untuk membalas. Wajar bila sumber menghitung hari"
                            + " kalender, atau memakai hari libur lain.",
                    "Can mean that reporters did not have the whole time to reply. Harmless where the source counts"
                            + " calendar days, or has other holidays.")),
    REOPENED(
            Fact.REOPENED,
            Base.EVER_CLOSED,
            text("Dibuka atau dibalas kembali sesudah ditutup", "Reopened or replied to after closing"),
            text(
                    "Dapat berarti laporan ditutup sebelum masalahnya selesai. Wajar bila pelapor hanya berterima kasih"
                            + " atau menyampaikan hal baru.",
                    "Can mean that complaints are closed before the problem is solved. Harmless where reporters only"
                            + " say thanks or bring up something new.")),
    REOPENED_BY_AGENCY(
            Fact.REOPENED_BY_AGENCY,
            Base.EVER_CLOSED,
            text(
                    "Ditutup, lalu dibuka kembali oleh instansi sendiri",
                    "Closed, then opened again by the agency itself"),
            text(
                    "Dapat berarti laporan ditutup lebih dulu agar tampak cepat. Wajar bila petugas keliru menutup, lalu"
                            + " segera membukanya lagi.",
                    "Can mean that complaints are closed first to look fast. Harmless where an officer closed by mistake"
                            + " and opened the complaint again at once.")),
    ANSWERED_WITHIN_MINUTES(
            Fact.ANSWERED_WITHIN_MINUTES,
            Base.ANSWERED_TIMED,
            text("Ditanggapi dalam hitungan menit", "Answered within minutes"),
            text(
                    "Dapat berarti tanggapan dikirim tanpa membaca, atau laporannya dibuat sendiri. Wajar bila petugas"
                            + " berjaga dan pertanyaannya sederhana.",
                    "Can mean that responses are sent unread, or that the complaints are of one's own making. Harmless"
                            + " where officers stand by and questions are simple.")),
    CLOSED_AT_ONCE(
            Fact.CLOSED_AT_ONCE,
            Base.CLOSED_BY_PERSON,
            text("Ditutup bersama tanggapannya", "Closed together with the answer"),
            text(
                    "Dapat berarti laporan ditutup sebelum pelapor dapat membalas. Wajar bila jawaban saja sudah"
                            + " menyelesaikan permintaan informasi.",
                    "Can mean that complaints are closed before reporters can reply. Harmless where an answer is all"
                            + " that a request for information needs.")),
    CLOSED_ON_RECEIPT(
            Fact.CLOSED_ON_RECEIPT,
            Base.CLOSED_BY_PERSON,
            text("Ditutup pada hari diterima", "Closed on the day of receipt"),
            text(
                    "Dapat berarti laporan mudah dibuat sendiri, oleh pelapor baru pula, untuk menaikkan angka. Wajar"
                            + " bila kebanyakan laporan dapat diselesaikan hari itu juga.",
                    "Can mean that easy complaints are made up, by new reporters, too, to raise the numbers. Harmless"
                            + " where most complaints can be settled on the day.")),
    CONCENTRATED_REPORTERS(
            Fact.CONCENTRATED_REPORTERS,
            Base.RECEIVED,
            text("Laporan sedikit pelapor yang cepat ditutup", "Complaints by few reporters, closed soon"),
            text(
                    "Dapat berarti laporan mudah dibuat oleh orang sendiri. Wajar bila warga atau perkumpulan yang rajin"
                            + " melapor memang cepat dilayani, seperti semua orang.",
                    "Can mean that easy complaints are made up by one's own people. Harmless where residents or an"
                            + " association who report a lot are served fast, as everybody is.")),
    REMOVED(
            Fact.REMOVED,
            Base.RECEIVED,
            text("Dihapus atau diarsipkan sesudah diterima", "Deleted or archived after receipt"),
            text(
                    "Dapat berarti laporan sulit disingkirkan. Wajar bila laporan ganda atau kosong dibersihkan.",
                    "Can mean that hard complaints are got rid of. Harmless where duplicates or empty complaints are"
                            + " cleared away.")),
    RETURNED(
            Fact.RETURNED,
            Base.GIVEN,
            text("Dikembalikan atau diteruskan", "Sent back or passed on"),
            text(
                    "Dapat berarti laporan sulit disingkirkan. Wajar bila banyak laporan salah alamat.",
                    "Can mean that hard complaints are got rid of. Harmless where many complaints are misdirected.")),
    SENT_BACK(
            Fact.SENT_BACK,
            Base.GIVEN,
            text("Dikembalikan sebagai bukan wewenang", "Sent back as not its own"),
            text(
                    "Dapat berarti laporan sulit dikembalikan. Wajar bila instansi itu sering dikira berwenang.",
                    "Can mean that hard complaints are sent back. Harmless where the agency is often thought to be in"
                            + " charge and is not.")),
    RETURNED_AFTER_LIMIT(
            Fact.RETURNED_AFTER_LIMIT,
            Base.GIVEN,
            text("Dikembalikan sesudah batas waktunya", "Sent back after its limit"),
            text(
                    "Dapat berarti laporan yang sudah terlambat disingkirkan. Wajar bila kewenangan baru jelas sesudah"
                            + " pemeriksaan.",
                    "Can mean that what is late already is got rid of. Harmless where it took a while to see whose it"
                            + " is.")),
    ENTERED_BY_OFFICER(
            Fact.ENTERED_BY_OFFICER,
            Base.RECEIVED,
            text("Dimasukkan oleh petugas", "Entered by an officer"),
            text(
                    "Dapat berarti jumlah laporan dinaikkan. Wajar bila petugas mencatat laporan warga yang datang"
                            + " langsung, menelepon, atau menulis surat.",
                    "Can mean that numbers are raised. Harmless where officers write down what people report at the"
                            + " counter, by phone or by letter.")),
    CLOSED_ON_ENTRY(
            Fact.CLOSED_ON_ENTRY,
            Base.ENTERED_BY_OFFICER,
            text("Dimasukkan petugas dan ditutup hari itu juga", "Entered by an officer and closed on the same day"),
            text(
                    "Dapat berarti laporan yang sudah selesai dimasukkan untuk menaikkan kecepatan. Wajar bila"
                            + " pertanyaan sederhana langsung dijawab di loket.",
                    "Can mean that what was solved before is keyed in to look fast. Harmless where simple questions are"
                            + " answered at the counter at once.")),
    VERIFIER_RESOLVED(
            Fact.VERIFIER_RESOLVED,
            Base.CLOSED,
            text("Diverifikasi dan ditutup instansi yang sama", "Verified and closed by the same agency"),
            text(
                    "Dapat berarti tidak ada pihak lain yang memeriksa laporan. Wajar bila laporan langsung masuk ke"
                            + " admin instansi sesuai kewenangannya.",
                    "Can mean that nobody else checked the complaint. Harmless where complaints come to the agency's"
                            + " administrator by its own right.")),
    CLOSED_IN_ONE_MINUTE(
            Fact.CLOSED_IN_ONE_MINUTE,
            Base.CLOSED_BY_PERSON,
            text("Banyak yang ditutup dalam satu menit", "Many closed within one minute"),
            text(
                    "Dapat berarti laporan ditutup massal tanpa diperiksa satu per satu. Wajar bila satu masalah"
                            + " dilaporkan banyak orang, atau hasil kerja dimasukkan sekaligus dari sistem lain.",
                    "Can mean that complaints are closed in bulk, without looking at each. Harmless where many reported"
                            + " one problem, or results are entered at once from another system.")),
    CLOSED_JUST_BEFORE(
            Fact.CLOSED_JUST_BEFORE,
            Base.CLOSED_BY_PERSON,
            text("Penutupan menumpuk menjelang tanggal data", "Closings crowd before the data's date"),
            text(
                    "Dapat berarti laporan ditutup agar angkanya baik saat dinilai. Wajar bila masalah musiman selesai,"
                            + " atau petugas baru mulai bekerja.",
                    "Can mean that complaints are closed to look good when counted. Harmless where a seasonal problem"
                            + " ended, or new staff began to work.")),
    SAME_RESPONSE(
            Fact.SAME_RESPONSE,
            Base.RESPONSE_WITH_TEXT,
            text("Tanggapan yang sama untuk banyak laporan", "The same response to many complaints"),
            text(
                    "Dapat berarti laporan dijawab dengan templat tanpa dibaca. Wajar bila banyak orang menanyakan hal"
                            + " yang sama.",
                    "Can mean that complaints are answered by template, unread. Harmless where many ask the same.")),
    EMPTY_RESPONSE(
            Fact.EMPTY_RESPONSE,
            Base.RESPONSE_GIVEN,
            text("Tanggapan tanpa isi", "Responses without a text"),
            text(
                    "Dapat berarti laporan ditandai ditanggapi tanpa jawaban. Wajar bila jawaban dikirim sebagai"
                            + " lampiran.",
                    "Can mean that complaints are marked as answered without an answer. Harmless where answers are sent"
                            + " as attachments.")),
    BOUNCED(
            Fact.BOUNCED,
            Base.GIVEN,
            text("Laporan berpindah-pindah instansi", "Passed around between agencies"),
            text(
                    "Dapat berarti tidak ada yang mau menangani. Wajar bila masalahnya menyangkut beberapa instansi"
                            + " atau kewenangannya tidak jelas.",
                    "Can mean that nobody wants to handle it. Harmless where several agencies are concerned, or it is"
                            + " not clear whose it is.")),
    CLOSED_BEFORE_SUBMITTED(
            Fact.CLOSED_BEFORE_SUBMITTED,
            Base.CLOSED,
            text("Ditutup sebelum laporan masuk", "Closed before it was submitted"),
            text(
                    "Dapat berarti waktu diubah atau dimasukkan belakangan. Wajar bila jam sistem berbeda atau data"
                            + " dipindahkan dari sistem lain.",
                    "Can mean that times were changed or entered afterwards. Harmless where clocks differ, or data were"
                            + " moved from another system.")),
    RESPONDED_BEFORE_RECEIVED(
            Fact.RESPONDED_BEFORE_RECEIVED,
            Base.GIVEN,
            text("Ditanggapi sebelum diterima", "Answered before it was received"),
            text(
                    "Dapat berarti disposisi dicatat belakangan sehingga tampak cepat. Wajar bila instansi ikut"
                            + " menanggapi sebelum laporan resmi diteruskan kepadanya.",
                    "Can mean that dispositions are recorded late, to look fast. Harmless where an agency helps out"
                            + " before the complaint is formally its own.")),
    NEVER_SUBMITTED(
            Fact.NEVER_SUBMITTED,
            Base.GIVEN,
            text("Tanpa kejadian masuk", "Without a submission"),
            text(
                    "Dapat berarti log tidak lengkap. Wajar bila laporan masuk sebelum log dimulai.",
                    "Can mean that the logs are not whole. Harmless where complaints came in before the logs begin.")),
    RECEIVED_OUT_OF_TIME(
            Fact.RECEIVED_OUT_OF_TIME,
            Base.GIVEN,
            text("Diterima di luar masa berdirinya instansi", "Received when the agency did not exist"),
            text(
                    "Dapat berarti laporan diteruskan ke instansi yang salah. Wajar pada masa peralihan ke instansi"
                            + " penerusnya, atau bila daftar instansi perlu diperbarui.",
                    "Can mean that complaints go to the wrong agency. Harmless where a successor takes over, or the"
                            + " list of agencies is out of date."));

    private final Fact fact;
    private final Base base;
    private final LocalText label;
    private final LocalText explanation;

    Finding(Fact fact, Base base, LocalText label, LocalText explanation) {
        this.fact = fact;
        this.base = base;
        this.label = label;
        this.explanation = explanation;
    }

    /** Those that a source can show, in their order. */
    static List<Finding> told(Set<Fact> available) {
        return Arrays.stream(values())
                .filter(finding -> available.contains(finding.fact))
                .toList();
    }

    /** How many handlings show it, and of how many they are. */
    Count count(Tally tally) {
        return new Count(tally.count(fact), base.of(tally));
    }

    /** What the handlings show that are counted. */
    public Fact fact() {
        return fact;
    }

    /** Whether it tells what people did, or how they came. */
    public boolean isOfPersons() {
        return Subject.FACTS_OF_PERSONS.contains(fact);
    }

    /** Whether even the handlings of which they are a part tell how people came. */
    boolean isPartOfPersons() {
        return base == Base.ENTERED_BY_OFFICER;
    }

    public LocalText label() {
        return label;
    }

    /** What it can be a sign of, and what harmless reasons there can be. */
    public LocalText explanation() {
        return explanation;
    }
}
