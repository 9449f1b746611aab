// The Tasklist as its users handle it: by the words they see.
import { join } from 'node:path';
import { BASIS, BILDER, seite as neueSeite } from './chromium.mjs';

export class Tasklist {
  constructor(seite, fehler) {
    this.seite = seite;
    this.fehler = fehler;
  }

  static async oeffne(browser) {
    const { seite, fehler } = await neueSeite(browser);
    await seite.goto(`${BASIS}/camunda/app/tasklist/default/`);
    // the very first page of a program that has just started may take its time
    await seite.getByPlaceholder('Benutzername').waitFor({ timeout: 60_000 });
    return new Tasklist(seite, fehler);
  }

  async meldeAn(benutzer, passwort) {
    await this.seite.getByPlaceholder('Benutzername').fill(benutzer);
    await this.seite.getByPlaceholder('Passwort').fill(passwort);
    await this.seite.getByRole('button', { name: 'Anmelden' }).click();
    await this.seite.locator('.task-filters').first().waitFor();
  }

  /** The names of the prepared lists, in their order. */
  async filter() {
    await this.seite.locator('.task-filters .name').first().waitFor();
    const namen = await this.seite.locator('.task-filters .name').allInnerTexts();
    return namen.map((name) => name.replace(/\s*\(?\d+\)?$/, '').trim());
  }

  async waehleFilter(name) {
    await this.seite.locator('.task-filters .task-filter').filter({ hasText: name }).locator('.name').click();
    await this.seite.waitForLoadState('networkidle');
  }

  /** The text of a task's card. */
  async karte(name, vorgangsnummer) {
    return (await this.warteAufKarte(name, vorgangsnummer)).innerText();
  }

  /** Opens the task of this name, and if given of this case, as soon as it is in the list. */
  async oeffneAufgabe(name, vorgangsnummer = '', frist = 60_000) {
    const karte = await this.warteAufKarte(name, vorgangsnummer, frist);
    await karte.locator('h4.task a').click();
    await this.seite.locator('h2.task').filter({ hasText: name }).waitFor();
    // the tab of the task before stays open
    await this.reiter('Formular');
    await this.seite.locator('.fjs-container .fjs-form-field').first().waitFor();
  }

  async warteAufKarte(name, vorgangsnummer, frist = 60_000) {
    const karte = this.seite
      .locator('.tasks-list li.task')
      .filter({ has: this.seite.locator('h4.task', { hasText: name }) })
      .filter({ hasText: vorgangsnummer })
      .first();
    const ende = Date.now() + frist;
    while (!(await karte.isVisible())) {
      if (Date.now() > ende) {
        await this.bild('fehlt-aufgabe');
        throw new Error(`task not in the list: ${name} ${vorgangsnummer}`);
      }
      if (!(await this.blaettere())) {
        await this.seite.reload();
        await this.seite.waitForLoadState('networkidle');
      }
    }
    return karte;
  }

  /** To the next page of the list; false on the last one. */
  async blaettere() {
    const weiter = this.seite.locator('.pagination-next:not(.disabled) a').first();
    if (!(await weiter.isVisible())) {
      return false;
    }
    await weiter.click();
    await this.seite.waitForLoadState('networkidle');
    return true;
  }

  async uebernimm() {
    await this.seite.getByRole('button', { name: 'Diese Aufgabe übernehmen' }).click();
    await this.seite.locator('.fjs-container').waitFor();
    await this.seite.getByRole('button', { name: 'Abschließen' }).and(this.seite.locator(':enabled')).waitFor();
  }

  async reiter(name) {
    await this.seite.locator('.task-details .nav-tabs').getByText(name, { exact: true }).click();
  }

  /** Form fields by their label: a text, an option's label, several options (array), true/false, or a day "24.12.2026". */
  async fuelle(werte) {
    for (const [beschriftung, wert] of Object.entries(werte)) {
      await this.fuelleFeld(beschriftung, wert);
    }
  }

  async fuelleFeld(beschriftung, wert) {
    const feld = this.feld(beschriftung);
    await feld.waitFor();
    const art = (await feld.getAttribute('class')).match(/fjs-form-field-(\w+)/)[1];
    switch (art) {
      case 'select':
        await this.waehle(feld, wert);
        break;
      case 'radio':
        await feld.getByText(wert, { exact: true }).click();
        break;
      case 'checklist':
        for (const eintrag of wert) {
          await feld.getByText(eintrag, { exact: true }).click();
        }
        break;
      case 'checkbox':
        await feld.locator('input').setChecked(wert);
        break;
      default:
        await this.schreibe(feld.locator('input, textarea').first(), String(wert));
    }
  }

  /** A field that an answer has just made visible is drawn once more, and loses what was typed faster than anybody can. */
  async schreibe(eingabe, wert) {
    for (let versuch = 0; versuch < 3; versuch += 1) {
      await eingabe.fill(wert);
      await this.seite.keyboard.press('Tab');
      await this.seite.evaluate(() => new Promise((fertig) => {
        requestAnimationFrame(() => requestAnimationFrame(fertig));
      }));
      if ((await eingabe.inputValue()) !== '') {
        return;
      }
    }
  }

  async waehle(feld, eintrag) {
    const gesucht = feld.locator('.fjs-dropdownlist-item').getByText(eintrag, { exact: true }).first();
    const suche = feld.locator('input[type="text"]');
    // a calendar that is just closing may swallow the first click
    for (let versuch = 0; versuch < 3 && !(await gesucht.isVisible()); versuch += 1) {
      await feld.locator('.fjs-input-group').click();
      if (typeof eintrag === 'string' && (await suche.count())) {
        await suche.fill(eintrag);
      }
      await gesucht.waitFor({ timeout: 1_000 }).catch(() => {});
    }
    await gesucht.click();
  }

  feld(beschriftung) {
    const muster = new RegExp(`^${beschriftung.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\*?$`);
    return this.seite.locator('.fjs-container .fjs-form-field').filter({ has: this.seite.locator('label', { hasText: muster }) }).first();
  }

  /** Completes the task; fails with the sentence that the Tasklist shows when it is refused. */
  async schliesseAb() {
    const ueberschrift = this.seite.locator('h2.task');
    // the next field has the focus now, and its open list may lie over the button
    await ueberschrift.click();
    await this.seite.getByRole('button', { name: 'Abschließen' }).click();
    const meldung = this.seite.locator('.notifications .alert-danger').first();
    await Promise.race([ueberschrift.waitFor({ state: 'detached' }), meldung.waitFor()]);
    if (await meldung.isVisible()) {
      await this.bild('abgelehnt');
      throw new Error(`not completed: ${(await meldung.innerText()).trim()}`);
    }
  }

  /** The sentence shown when the Tasklist refuses to complete this task. */
  async erwarteAblehnung() {
    await this.seite.getByRole('button', { name: 'Abschließen' }).click();
    const meldung = this.seite.locator('.notifications .alert-danger').first();
    await meldung.waitFor();
    const satz = (await meldung.innerText()).replace(/\s+/g, ' ').trim();
    await meldung.locator('[ng-click^="removeNotification"]').click();
    return satz;
  }

  async bild(name) {
    await this.seite.screenshot({ path: join(BILDER, `${name}.png`), fullPage: true });
  }

  async schliesse() {
    await this.seite.context().close();
  }
}
