const neo4j = require('neo4j-driver');
const d = neo4j.driver('bolt://127.0.0.1:7607', neo4j.auth.basic('neo4j', 'none'), {
  disableLosslessIntegers: true,
});
const gen = require('../node_modules/.cache/guanxi/src/db/statements.gen.js');
(async () => {
  const s = d.session();
  const rows = (
    await s.run(
      'MATCH (a)-[r:TOOK_PART]->(b) RETURN {from:a.id,to:b.id,properties:properties(r)} AS row LIMIT 2000',
    )
  ).records.map((r) => r.get('row'));
  const names = (
    await s.run(
      'MATCH (a:Entity)-[r:NAMED]->(b) RETURN {owner:a.id,name:properties(b),named:properties(r)} AS row LIMIT 2000',
    )
  ).records.map((r) => r.get('row'));
  const show = (p, i = 0) => {
    console.log(
      ' '.repeat(i) +
        p.operatorType +
        ' rows=' +
        p.rows +
        ' hits=' +
        p.dbHits +
        ' ' +
        (p.arguments.Details || '').slice(0, 140) +
        ' ' +
        (p.arguments.Time ? Math.round(p.arguments.Time / 1e6) + 'ms' : ''),
    );
    p.children.forEach((c) => show(c, i + 1));
  };
  for (const [text, rs] of [
    [gen.writeRelationships.TOOK_PART.text, rows],
    [gen.writeNames.text, names],
  ]) {
    const tx = s.beginTransaction();
    const t = Date.now();
    const r = await tx.run('PROFILE ' + text, { rows: rs });
    const sum = (await Promise.resolve(r)).summary;
    console.log('unchanged', Date.now() - t);
    show(sum.profile);
    await tx.rollback();
  }
  // fresh: delete then write in same tx
  for (const [text, rs, del] of [
    [
      gen.writeRelationships.TOOK_PART.text,
      rows,
      'UNWIND $ids AS id MATCH ()-[e:TOOK_PART {id:id}]->() DELETE e',
    ],
    [gen.writeNames.text, names, 'UNWIND $ids AS id MATCH (n:Name {id:id}) DETACH DELETE n'],
  ]) {
    const tx = s.beginTransaction();
    await tx.run(del, { ids: rs.map((r) => (r.properties ? r.properties.id : r.name.id)) });
    const t = Date.now();
    const r = await tx.run('PROFILE ' + text, { rows: rs });
    console.log('fresh', Date.now() - t);
    show(r.summary.profile);
    const t2 = Date.now();
    await tx.commit();
    console.log('commit', Date.now() - t2);
  }
  await s.close();
  await d.close();
})();
