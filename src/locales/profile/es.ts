import type {ProfileWords} from './words.js';

const words: ProfileWords = {
  profile: {
    open: '{actor}, abrir el perfil',
    kinds: {
      country: 'País',
      organisation: 'Organización',
      coalition: 'Coalición',
      group: 'Sin nombre o colectivo',
    },
    names: 'Nombres publicados',
    memberships: 'Pertenencia',
    positions: 'Posturas',
    statements: 'Declaraciones',
    pledges: 'Compromisos',
    links: 'En otros sitios',
  },
  memberships: {
    representing: 'en representación de {actor}',
    status: {
      announced: 'anunciada',
      current: 'vigente',
    },
    namedBy: 'según la lista de {source}',
  },
  pledges: {
    to: 'Destinatario: {actors}',
    inReturn: 'A cambio: {text}',
    steps: {
      considered: 'en estudio',
      proposed: 'propuesto',
      announced: 'anunciado',
      agreed: 'acordado',
      allocated: 'asignado',
      delivered: 'entregado',
      withdrawn: 'retirado',
      disputed: 'en disputa',
    },
  },
};

export default words;
