import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: 'Kto jakie zajmuje stanowisko',
    sideways: 'Kto jakie zajmuje stanowisko: tabela przewijana w bok',
    hint: 'Każde stanowisko otwiera swoje źródła i dowody.',
    name: 'Nazwa',
    earlier: 'wcześniej: {position}',
    absent: 'Brak stanowiska w tych źródłach: {actors}',
    legend: 'Znaczenie symboli',
    signs: {
      supports: 'za',
      opposes: 'przeciw',
      conditional: 'za, pod warunkiem',
      mixed: 'częściowo za, częściowo przeciw',
      undecided: 'bez decyzji',
      neutral: 'ani za, ani przeciw',
      silent: 'na pytanie nie było odpowiedzi',
    },
    none: 'brak stanowiska w tych źródłach, co nie znaczy odmowy odpowiedzi',
    choose: 'Wybierz, co pokazać',
    order: 'Kolejność',
    file: 'według redakcji',
    kind: 'Rodzaj',
    kinds: {
      person: 'Osoby',
      country: 'Państwa',
      organisation: 'Organizacje',
      coalition: 'Koalicje',
      group: 'Grupy',
    },
    position: 'Stanowisko',
    issues: 'Pokazywane pytania',
    shown: 'Pokazano: {shown} z {total}. Kolejność: {order}',
    nothing: 'Nic nie pasuje do tego wyboru.',
    empty: 'Nie ma stanowisk do pokazania.',
  },
};

export default words;
