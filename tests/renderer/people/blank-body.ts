/** What a person of the office has where nothing was entered. */
export const blankBody = {
  phone: '',
  certNo: '',
  basis: '',
  roles: [],
  supervisorCertNo: '',
  unit: '',
  termTo: null,
  side: null,
  declaredOn: null,
  note: '',
};
