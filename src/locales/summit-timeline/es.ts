import type {SummitTimelineWords} from './words.js';

const words: SummitTimelineWords = {
  events: {
    status: {
      proposed: 'Propuesto',
      planned: 'Previsto',
      happened: 'Tuvo lugar',
      cancelled: 'Cancelado',
    },
    key: 'Hecho clave',
    history: 'Evolución: {steps}',
    participants: 'Participantes: {actors}',
    leadsTo: 'Conduce a: {events}',
  },
  timeline: {
    label: 'Cronología',
    sideways: 'Cronología, se desplaza lateralmente',
    undated: 'Sin fecha indicada',
    pause: '{length} sin hechos en esta cronología',
    otherPhase: 'Otros hechos',
    nowhere: 'Lugar no indicado',
    events: {
      one: '{count} hecho',
      many: '{count} hechos',
      other: '{count} hechos',
    },
    shown: 'Hechos mostrados: {shown} de {total}',
    more: {
      one: 'Mostrar {count} hecho más',
      many: 'Mostrar {count} hechos más',
      other: 'Mostrar {count} hechos más',
    },
    filter: 'Elegir hechos',
    kind: 'Tipo',
    actor: 'Participante',
    anyone: 'Todos',
    empty: 'No hay hechos que mostrar.',
  },
};

export default words;
