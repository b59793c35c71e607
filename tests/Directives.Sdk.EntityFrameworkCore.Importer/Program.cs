using Directives.Sdk.EntityFrameworkCore.Importer;
using Directives.Sdk.EntityFrameworkCore;

// Importer PATH COUNT: imports the notices 1 to COUNT into a register; says the key of each once it is acknowledged.
var store = await RegisterStore.OpenAsync(args[0]);
if (!store.IsSuccess)
    return 1;
for (var number = 1; number <= int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture); number++)
{
    var outcome = await store.Value.ImportAsync(NumberedNotice.Text(number), NumberedNotice.Of(number), NumberedNotice.Day);
    if (!outcome.IsSuccess)
        return 2;
    Console.Out.WriteLine(outcome.Value.NoticeKey);
    Console.Out.Flush();
}

return 0;
