using System.Globalization;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;

namespace Directives.Sdk.Tests.Tracking;

public class ExtensionPolicyTests
{
    public static TheoryData<string, string, string, string> Rules()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in TestTable.Read("tracking/extension-rules.tsv").Rows)
            data.Add(row["events"], row["event"], row["policy"], row["expected"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_extension_keeps_to_the_rules_or_the_rule_is_named(string events, string taskEvent, string words, string expected)
    {
        var (policy, parent, centre) = Read(words);
        var task = TrackingCase.Task("2020-12-31") with { Authority = "ct" };
        var given = new Assigned(TrackingCase.Given, TrackingCase.Given) { CentreDeadline = centre };
        var history = TrackingCase.Events(events).Prepend(given).Aggregate(TaskHistory.Of(task), TrackingCase.Append);

        var answer = TrackingCase.Event(taskEvent) switch
        {
            ExtensionRequested request => policy.Check(history, request, parent),
            ExtensionGranted grant => policy.Check(history, grant, parent),
            ExtensionCountered counter => policy.Check(history, counter, parent),
            _ => throw new InvalidDataException(taskEvent),
        };

        (answer.IsSuccess ? answer.Value.ToString(CultureInfo.InvariantCulture) : ResultCode.Of(answer)).Should().Be(expected);
    }

    [Fact]
    public void Of_several_leads_the_worst_decides()
    {
        var history = TrackingCase.History(TrackingCase.Task("2020-12-31", "a b"), "extension-granted on=2020-12-01 until=2021-01-31 lead=b by=ct");

        Check("extension-granted on=2020-12-02 until=2021-02-28 by=ct").Should().Be("extension-count");
        Check("extension-granted on=2020-12-02 until=2021-02-28 by=ct lead=a").Should().Be("-");
        Check("extension-granted on=2020-12-02 until=2021-02-28 by=b").Should().Be("extension-by-asker");
        TrackingCase.Append(history, TrackingCase.Event("completed on=2020-12-01 lead=b")).Should().Match<TaskHistory>(done =>
            ExtensionPolicy.Default.Check(done, (ExtensionGranted)TrackingCase.Event("extension-granted on=2020-12-02 until=2021-02-28 by=ct"), null, null).IsSuccess, because: "what is closed is not concerned");

        string? Check(string grant)
        {
            var answer = ExtensionPolicy.Default.Check(history, (ExtensionGranted)TrackingCase.Event(grant));
            return answer.IsSuccess ? "-" : ResultCode.Of(answer);
        }
    }

    [Fact]
    public void The_deadline_of_the_centre_is_that_of_the_assignment_on_record()
    {
        Assigned wrong = new(TrackingCase.Given, TrackingCase.Given) { CentreDeadline = DeadlinePattern.Full.Parse("2021-01-31").Value };
        var history = TaskHistory.Of(TrackingCase.Task("2020-12-31"), [wrong, new Voided(TrackingCase.Given, TrackingCase.Given, 1), wrong with { CentreDeadline = null }]);

        ExtensionPolicy.Default.Check(history, (ExtensionGranted)TrackingCase.Event("extension-granted on=2020-12-02 until=2021-02-28 by=ct")).IsSuccess.Should().BeTrue();
    }

    private static (ExtensionPolicy Policy, TaskHistory? Parent, Deadline? Centre) Read(string words)
    {
        var policy = ExtensionPolicy.Default;
        TaskHistory? parent = null;
        Deadline? centre = null;
        foreach (var word in words.Split(' '))
        {
            var (name, value) = word.Split('=') is [var left, var right] ? (left, right) : (word, "");
            policy = name switch
            {
                "AskBeforeWorkingDays" => policy with { AskBeforeWorkingDays = value.Length == 0 ? null : int.Parse(value, CultureInfo.InvariantCulture) },
                "MostExtensions" => policy with { MostExtensions = int.Parse(value, CultureInfo.InvariantCulture) },
                "AskerMayGrant" => policy with { AskerMayGrant = true },
                "OnlyByAuthority" => policy with { OnlyByAuthority = true },
                "!WithinParent" => policy with { WithinParent = false },
                "!WithinCentre" => policy with { WithinCentre = false },
                _ => policy,
            };
            parent = name == "parent" ? TrackingCase.History(TrackingCase.Task(value, id: "n#0"), "") : parent;
            centre = name == "centre" ? DeadlinePattern.Full.Parse(value).Value : centre;
        }

        return (policy, parent, centre);
    }
}
