import type {StanceMatrixWords} from './words.js';

const words: StanceMatrixWords = {
  matrix: {
    label: 'Quién defiende qué',
    sideways: 'Quién defiende qué: tabla que se desplaza hacia los lados',
    hint: 'Cada posición abre sus pruebas.',
    name: 'Nombre',
    earlier: 'antes: {position}',
    absent: 'Sin posición en estas fuentes: {actors}',
    legend: 'Qué significan los signos',
    signs: {
      supports: 'a favor',
      opposes: 'en contra',
      conditional: 'a favor, con una condición',
      mixed: 'en parte a favor, en parte en contra',
      undecided: 'sin decidir',
      neutral: 'ni a favor ni en contra',
      silent: 'se le preguntó y no respondió',
    },
    none: 'sin posición en estas fuentes, que no es lo mismo que guardar silencio',
    choose: 'Elegir qué se muestra',
    order: 'Orden',
    file: 'el de la redacción',
    kind: 'Tipo',
    kinds: {
      person: 'Personas',
      country: 'Países',
      organisation: 'Organizaciones',
      coalition: 'Coaliciones',
      group: 'Grupos',
    },
    position: 'Posición',
    issues: 'Preguntas visibles',
    shown: 'Se muestran {shown} de {total}. Orden: {order}',
    nothing: 'Nada coincide con esta selección.',
    empty: 'No hay posiciones que mostrar.',
  },
};

export default words;
