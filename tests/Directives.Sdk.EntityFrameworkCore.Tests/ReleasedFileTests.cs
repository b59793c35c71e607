using System.Runtime.CompilerServices;
using Directives.Sdk.EntityFrameworkCore.Importer;
using Directives.Sdk.Notices;
using Directives.Sdk.Tests.Tracking;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

/// <summary>A file of every version that was released stays readable. A file of tests/data/store is never written anew.</summary>
public class ReleasedFileTests
{
    private static readonly LocalDate s_day = new(2021, 1, 6);

    private static readonly Unit s_unit = new("quang-ngai/bdh-ql24", "Ban điều hành Quốc lộ 24", UnitKind.PublicServiceUnit) { Parent = "quang-ngai", Aliases = ["BĐH QL24", "Ban QL24"], Source = "QĐ 12/QĐ-UBND" };

    private static readonly string s_events = """
        acknowledged on=2020-03-03 time=08:30:00 by=a / progress-reported on=2020-03-10 percent=40 cause="chờ ý kiến Bộ" objective=true
         / extension-requested on=2020-05-04 until=2020-07-15 by=a / extension-countered on=2020-05-05 until=2020-06~mid / extension-requested on=2020-05-06 until=before:2020-07-20 by=a
         / extension-granted on=2020-05-07 until=before:2020-07-20 by="UBND tỉnh" note="đồng ý \"một lần\"\ncuối" / extension-requested on=2020-05-11 until=2020-Q4 / extension-refused on=2020-05-12
         / suspended on=2020-05-20 / resumed on=2020-06-01 / transferred on=2020-06-02 to=b / submitted on=2020-07-01 document=145/BC-STC document-date=2020-06-30 / returned on=2020-07-02
         / submitted on=2020-07-06 / completed on=2020-07-08 document="1 /BC" cause="thiếu người" / voided on=2020-07-09 recorded=2020-07-10 event=16 / withdrawn on=2020-07-13 note=""
        """.Replace("\n", "", StringComparison.Ordinal);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The second version has the product of a task, which the first does not know.</summary>
    [Theory]
    [InlineData("register-1.db", null)]
    [InlineData("register-2.db", "đề án")]
    public async Task A_file_of_a_released_version_is_read(string file, string? product)
    {
        using var register = new TemporaryRegister();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is { Length: > 0 } && !File.Exists(InSources(file)))
        {
            await WriteAsync(register, product);
            Directory.CreateDirectory(Path.GetDirectoryName(InSources(file))!);
            File.Copy(register.Path, InSources(file));
        }
        else
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "data", "store", file), register.Path);
        }

        var histories = Histories(product);
        var store = TemporaryRegister.Done(await RegisterStore.OpenExistingAsync(register.Path, Cancel));
        var loaded = TemporaryRegister.Done(await store.LoadAsync(Cancel)).Histories;

        loaded.Take(histories.Length).Should().Equal(histories);
        loaded.Skip(histories.Length).Select(history => history.Task.Id).Should().Equal("1-tb-ubnd-2021-01-05#1.1", "1-tb-ubnd-2021-01-05#1.2", "1-tb-ubnd-2021-01-05#1.3");
        TemporaryRegister.Done(await store.ImportAsync(Text(), new Notice(), s_day, Cancel)).WasThere.Should().BeTrue();
        TemporaryRegister.Done(await store.LoadUnitsAsync(Cancel)).Find(s_unit.Id).Should().Be(s_unit);
        TemporaryRegister.Done(await store.AppendAsync("1-tb-ubnd-2021-01-05#1.1", new Acknowledged(s_day, s_day), cancellationToken: Cancel)).Events.Should().HaveCount(2);
    }

    private static async Task WriteAsync(TemporaryRegister register, string? product)
    {
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.AddAsync(Histories(product), Cancel));
        TemporaryRegister.Done(await store.ImportAsync(Text(), NumberedNotice.Of(1), s_day, Cancel));
        TemporaryRegister.Done(await store.SaveUnitsAsync([s_unit], Cancel));
    }

    private static string Text() => "THÔNG BÁO số 1/TB-UBND\nGiao Sở Tài chính, Sở Xây dựng, Sở Y tế.\n";

    /// <summary>A task with every member and every event that it can have, a part of it, and one of each other case of deadline.</summary>
    private static TaskHistory[] Histories(string? product)
    {
        var whole = TrackingCase.Task("2020-06-30") with
        {
            Coordinating = [new Party("các sở, ban ngành tỉnh", PartyType.Collective) { Basis = PartyBasis.Inherited, Span = new Text.TextSpan(12, 22) }, new Party("Chủ tịch UBND tỉnh", PartyType.Person) { Holder = "Chủ tịch" }],
            Product = product,
            Leader = "Phó Chủ tịch A",
            Field = "đất đai",
            Notice = "n",
            Authority = "UBND tỉnh Quảng Ngãi",
            IssuedTime = new LocalTime(16, 30),
            Received = new LocalDate(2020, 3, 4),
            Meeting = new LocalDate(2020, 3, 1),
        };
        string[] deadlines = ["before:2020-06-30T17:00", "2020-Q2", "2020-06~mid", "issued+P5WD", "received+P7D@\"có ý kiến\"", "event=2020-04-01+P30D", "before:RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "ongoing", "unspecified"];
        return
        [
            History(whole, s_events),
            History(TrackingCase.Task("term:2020/2025", id: "n#2") with { Parent = "n#1" }, "closed-undone on=2020-05-04 by=x note=\"không còn cần\""),
            .. deadlines.Select((deadline, index) => History(TrackingCase.Task(deadline, id: $"n#{index + 3}"), deadline.StartsWith("received", StringComparison.Ordinal) ? "trigger-occurred on=2020-03-20" : "")),
        ];
    }

    private static TaskHistory History(TrackedTask task, string events) => TaskHistory.Of(task, TrackingCase.Events(events).Prepend(new Assigned(TrackingCase.Given, TrackingCase.Given)));

    private static string InSources(string name, [CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "data", "store", name));
}
