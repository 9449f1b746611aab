// The pages beside the Tasklist: path below /camunda/app/seiten/, name, and where to ask how much waits there.
export const SEITEN = [
  { pfad: 'posteingang', name: 'Posteingang', anzahl: '/api/posteingang/anzahl' },
  { pfad: 'register', name: 'Register', anzahl: '/api/register/anzahl' },
  { pfad: 'regelwerk', name: 'Regelwerk', anzahl: '/api/regelwerk/anzahl' }
];
