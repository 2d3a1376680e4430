/** ISO 3166-1 alpha-2 codes of the countries and areas of Africa. Source: UN M49, region 002. */
export const africanCountries: readonly string[] = (
  'DZ EG LY MA SD TN EH ' +
  'IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW ' +
  'AO CM CF TD CG CD GQ GA ST ' +
  'BW SZ LS NA ZA ' +
  'BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG'
).split(' ');
