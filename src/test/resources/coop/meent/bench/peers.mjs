// What cr-sqlite and Actual take to merge rows of five cells, and then single cells, all of it in
// memory and without keys, signatures or roles. A line each: `name milliseconds count`.
//
// node peers.mjs FOLDER ROWS CELLS     where FOLDER/node_modules has the packages
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, rows, cells] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const load = file => import(pathToFileURL(join(folder, 'node_modules', file)).href);
const { default: Module } = await load('@vlcn.io/crsqlite-wasm/dist/crsqlite.mjs');
const { Factory } = await load('@vlcn.io/wa-sqlite/src/sqlite-api.js');
const wasmBinary = readFileSync(
  join(folder, 'node_modules', '@vlcn.io/crsqlite-wasm/dist/crsqlite.wasm'));
const sqlite = Factory(await Module({ wasmBinary }));
const ROW = 100;
const COLUMNS = '"table", pk, cid, val, col_version, db_version, site_id, cl, seq';

async function open() {
  const db = await sqlite.open_v2(':memory:');
  await sqlite.exec(db, `CREATE TABLE client (id BLOB PRIMARY KEY NOT NULL, name TEXT, town TEXT,
    street TEXT, country TEXT, number TEXT)`);
  await sqlite.exec(db, `SELECT crsql_as_crr('client')`);
  return db;
}

/// Gives a statement, prepared once, to some work.
async function prepared(db, sql, work) {
  const text = sqlite.str_new(db, sql);
  const { stmt } = await sqlite.prepare_v2(db, sqlite.str_value(text));
  const result = await work(async (...values) => {
    await sqlite.reset(stmt);
    sqlite.bind_collection(stmt, values);
    const found = [];
    while ((await sqlite.step(stmt)) === ROW) found.push(sqlite.row(stmt));
    return found;
  });
  await sqlite.finalize(stmt);
  sqlite.str_finish(text);
  return result;
}

function id(number) {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

async function write(db) {
  await sqlite.exec(db, 'BEGIN');
  await prepared(db, 'INSERT INTO client VALUES (?,?,?,?,?,?)', async run => {
    for (let i = 0; i < rows; i++)
      await run(id(i), `Client ${i}`, `Town ${i % 100}`, `Street ${i}`, 'NL', String(i));
  });
  await sqlite.exec(db, 'COMMIT');
}

/// Each cell is a deed of its own, and comes as a change set of its own.
async function oneByOne(db) {
  const sets = [];
  await prepared(db, `SELECT ${COLUMNS} FROM crsql_changes WHERE db_version > ?`, async changes => {
    await prepared(db, 'SELECT crsql_db_version()', async version => {
      await prepared(db, 'UPDATE client SET town = ? WHERE id = ?', async update => {
        for (let i = 0; i < cells; i++) {
          const before = (await version())[0][0];
          await update(`City ${i}`, id(0));
          sets.push(await changes(before));
        }
      });
    });
  });
  return sets;
}

async function merged(db, sets, name) {
  const sql = `INSERT INTO crsql_changes (${COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)`;
  await prepared(db, sql, async insert => {
    const begun = performance.now();
    for (const set of sets) {
      await sqlite.exec(db, 'BEGIN');
      for (const change of set) await insert(...change);
      await sqlite.exec(db, 'COMMIT');
    }
    console.log(name, performance.now() - begun, sets.reduce((sum, set) => sum + set.length, 0));
  });
}

const [from, to] = [await open(), await open()];
await write(from);
const all = await prepared(from, `SELECT ${COLUMNS} FROM crsql_changes`, run => run());
await merged(to, [all], 'cr-sqlite-cells');
await merged(to, await oneByOne(from), 'cr-sqlite-sets');

const { Timestamp, merkle } = await load('@actual-app/crdt/dist/index.js');
const stamps = [];
for (let i = 0; i < rows * 5; i++)
  stamps.push(new Timestamp(1700000000000 + i * 10, 0, '97bf28e64e4128b0').toString());
const begun = performance.now();
let tree = merkle.emptyTrie();
const messages = new Map();
for (const stamp of stamps) {
  const parsed = Timestamp.parse(stamp);
  messages.set(stamp, parsed);
  tree = merkle.insert(tree, parsed);
}
console.log('actual-messages', performance.now() - begun, messages.size);
