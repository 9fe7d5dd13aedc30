// What the API shows of the tables of Land/dataset.sql, written down a second time: an answer that agrees is no copy.
export const MU = 2000 / 3;

const leaf = (column, kind, factor = 1) => ({ column, kind, factor });

// What search finds: in the order of equally good hits, by which columns; of large tables only the beginning counts.
export const searched = {
  Region: [{ column: 'code', exact: 0 }, { column: 'name', exact: 1 }],
  Platform: [{ column: 'key', exact: 0 }, { column: 'name', exact: 1 }],
  Project: [{ column: 'name', exact: 1 }],
  Parcel: [{ column: 'code', exact: 0, large: true }, { column: 'name', exact: 1, large: true }],
};

export const entities = {
  Parcel: {
    table: 'parcel',
    key: ['county_code', 'id'],
    list: 'parcels',
    lookups: { parcel: 'code' },
    shapes: { boundary: 'boundary' },
    shareColumn: 'ellipsoid_area',
    leaves: {
      code: leaf('code', 'text'),
      name: leaf('name', 'text'),
      stage: { ...leaf('stage', 'text'), places: ['UNPREPARED', 'PREPARED', 'LISTED'] },
      countyCode: leaf('county_code', 'text'),
      areaMu: leaf('ellipsoid_area', 'float', MU),
      registeredAreaMu: leaf('registered_area', 'decimal', MU),
      price: leaf('price', 'decimal'),
      floors: leaf('floors', 'integer'),
      isListed: leaf('is_listed', 'boolean'),
      statedOn: leaf('stated_on', 'date'),
      updatedAt: leaf('updated_at', 'instant'),
      tag: leaf('tag', 'uuid'),
      platformKey: leaf('platform_key', 'text'),
    },
    rules: {
      stageOn: {
        ...leaf('stage_on', 'text'),
        places: ['UNPREPARED', 'PREPARED', 'LISTED'],
        today: '2024-04-01',
        tell: (store, row, on) => (row.stated_on !== null && row.stated_on <= on ? row.stage : 'UNPREPARED'),
      },
      platformRegionCode: {
        ...leaf('platform_region_code', 'text'),
        tell: (store, row) => store.tables.platform.find((platform) => platform.key === row.platform_key)?.region_code ?? null,
      },
    },
    keyRecords: { platformRegion: { target: 'Region', on: [['platform_region_code', 'code']] } },
    measures: ['areaMu', 'registeredAreaMu', 'price'],
    computed: { area: (row, { unit }) => (unit === 'MU' ? row.ellipsoid_area * 0.0015 : row.ellipsoid_area) },
    one: {
      county: { target: 'Region', on: [['county_code', 'code']] },
      platform: { target: 'Platform', on: [['platform_key', 'key']] },
    },
    many: {
      projects: {
        target: 'Project',
        through: 'project_parcel',
        own: [['county_code', 'county_code'], ['id', 'parcel_id']],
        other: [['county_code', 'county_code'], ['project_id', 'id']],
      },
      constraints: { target: 'Constraint', place: ['boundary', 'boundary'] },
    },
  },
  Region: {
    table: 'region',
    key: ['code'],
    list: 'regions',
    lookups: { region: 'code' },
    shapes: { boundary: 'boundary', seat: 'seat' },
    leaves: { code: leaf('code', 'text'), name: leaf('name', 'text'), level: leaf('level', 'text') },
    measures: [],
    computed: {},
    one: {},
    many: {
      platforms: { target: 'Platform', on: [['code', 'region_code']] },
      parcels: { target: 'Parcel', on: [['code', 'county_code']] },
    },
  },
  Platform: {
    table: 'platform',
    key: ['key'],
    list: 'platforms',
    lookups: { platform: 'key' },
    shapes: { location: 'location', boundary: 'boundary' },
    leaves: { key: leaf('key', 'text'), name: leaf('name', 'text') },
    measures: [],
    computed: {},
    one: { region: { target: 'Region', on: [['region_code', 'code']] } },
    many: { parcels: { target: 'Parcel', on: [['key', 'platform_key']] } },
  },
  Project: {
    table: 'project',
    key: ['county_code', 'id'],
    list: 'projects',
    lookups: {},
    shapes: {},
    leaves: { name: leaf('name', 'text'), investment: leaf('investment', 'decimal') },
    measures: ['investment'],
    computed: {},
    one: {},
    many: {},
  },
  Constraint: {
    table: 'constraint_area',
    key: ['key'],
    list: 'constraints',
    lookups: {},
    shapes: { boundary: 'boundary' },
    leaves: { key: leaf('key', 'text'), kind: leaf('kind', 'text') },
    measures: [],
    computed: {},
    one: {},
    many: {},
  },
};

// Key columns that no field shows.
const hidden = { id: 'uuid', county_code: 'text' };

export const kindOf = (entity, column) => Object.values(entity.leaves).find((field) => field.column === column)?.kind ?? hidden[column];
