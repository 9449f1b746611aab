package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine forgets who a case was about; what has to be kept is kept in the file. */
class HistorieTest extends AmtswegTest {

    @Test
    void nach_dem_Ende_steht_der_Name_in_keiner_Tabelle_der_Engine() {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18b-architektin");
        Fall fall = Fall.ausAntrag(antrag).wartetAuf("unterlagen-pruefen");
        assertThat(fundorte(antrag.nachname()))
                .as("control: a running task shows the name")
                .contains("act_ru_variable.text_");

        fall.bisZumEnde();

        assertThat(fundorte(antrag.nachname())).isEmpty();
        assertThat(fundorte(fall.nummer()))
                .as("control: the case itself is found")
                .isNotEmpty();
    }

    @Test
    void auch_wer_sich_verpflichtet_hat_ist_danach_vergessen() {
        Antragsdatei antrag = Antragsdatei.nach("verpflichtung-besuch");
        Fall fall = Fall.ausAntrag(antrag)
                .erledigt("verpflichtung-feststellen", "gaeste", "Zweitname" + antrag.nachname() + "; ; ; ; Gast")
                .bis("erklaerung-beurkunden");
        assertThat(fundorte(antrag.nachname()))
                .as("control: a running task shows the name")
                .contains("act_ru_variable.text_");

        fall.erledigt("erklaerung-beurkunden", "seriennummer", fall.nummer(), "unterschrieben", true)
                .vermerkt("Akte geschlossen")
                .bisSpaeter("einreise-feststellen")
                .bisZumEnde();

        assertThat(fundorte(antrag.nachname())).isEmpty();
    }

    /** Every text column and every stored byte of the engine that holds the word. */
    private List<String> fundorte(String wort) {
        return jdbc
                .sql(
                        "select table_name, column_name, data_type from information_schema.columns where table_schema ="
                                + " 'public' and table_name like 'act\\_%' and data_type in ('character varying', 'text', 'bytea')")
                .query((rs, n) -> new String[] {rs.getString(1), rs.getString(2), rs.getString(3)})
                .list()
                .stream()
                .filter(s -> enthaelt(s[0], s[1], s[2], wort))
                .map(s -> s[0] + "." + s[1])
                .toList();
    }

    private boolean enthaelt(String tabelle, String spalte, String typ, String wort) {
        String text = "bytea".equals(typ) ? "encode(" + spalte + ", 'escape')" : spalte;
        // bytes that are not ASCII are escaped; the random part of the name is
        String gesucht = wort.replaceFirst("^Prüf", "");
        return jdbc.sql("select exists (select 1 from " + tabelle + " where " + text + " like ?)")
                .param("%" + gesucht + "%")
                .query(Boolean.class)
                .single();
    }
}
