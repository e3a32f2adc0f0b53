// Calls a client of OData V4, as it is, one call after the other. Reads from standard input
// {modules, serviceEndpoint, credential, set, calls: [{method, conditions, order, top, skip, key}]} and writes a
// list of {result} or {problem}.
const { createRequire } = require("module");
const path = require("path");

// what the client tells its page is no answer
console.log = console.error;

const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
const { OData } = createRequire(path.resolve(asked.modules, "x.js"))("@odata/client");

async function answers() {
  const client = OData.New4({ serviceEndpoint: asked.serviceEndpoint, credential: asked.credential });
  const set = client.getEntitySet(asked.set);
  const answers = [];
  for (const { method, conditions, order, top, skip, key } of asked.calls) {
    const filter = (conditions ?? []).reduce(
      (so, [name, operator, value]) => so.property(name)[operator](value), client.newFilter());
    const options = client.newOptions();
    if (order) options.orderby(...order);
    if (top) options.top(top);
    if (skip) options.skip(skip);
    const call = {
      query: () => set.query(conditions ? options.filter(filter) : options),
      count: () => conditions ? set.count(filter) : set.count(),
      retrieve: () => set.retrieve(key),
    }[method];
    try {
      answers.push({ result: await call() });
    } catch (failed) {
      answers.push({ problem: failed.message });
    }
  }
  return answers;
}

answers().then(
  told => process.stdout.write(JSON.stringify(told)),
  failed => { console.error(failed); process.exitCode = 1; });
