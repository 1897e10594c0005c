package lapor.report.lessons;

import lapor.peer.Groups;
import lapor.report.site.EditionNames;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;

/** What sets of peers are called: the type of agency, and the band of volume where there are bands. */
record PeerNames(Site site) {

    String of(String code) {
        if (code.equals(Groups.ALL)) {
            return site.wording().of(Phrase.TABLE_ALL);
        }
        int band = code.indexOf(':');
        String type = EditionNames.of(site.model().edition())
                .group(band < 0 ? code : code.substring(0, band), site.wording());
        return band < 0 ? type : type + " · " + PlainText.of(code.substring(band + 1));
    }
}
