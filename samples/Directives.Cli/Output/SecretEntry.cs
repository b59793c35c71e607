using Directives.Sdk.Planning;
using Directives.Sdk.Tracking;

namespace Directives.Cli.Output;

/// <summary>What a programme shows of a secret task: who, when and by whom it is approved, not its wording nor its product (<see cref="SecretTitle"/>).</summary>
/// <param name="register">The register that knows which tasks are secret.</param>
/// <param name="withSecret">Whether the wording of secret tasks is shown too.</param>
internal sealed class SecretEntry(TaskRegister register, bool withSecret)
{
    /// <summary>An entry as it may be shown; one that stands for no secret task as it is.</summary>
    internal ProgrammeEntry Of(ProgrammeEntry entry)
    {
        if (register.Find(entry.Task ?? entry.Id) is not { } history || !SecretTitle.IsSecret(history))
            return entry;
        var title = SecretTitle.Of(history, null, withSecret);
        return withSecret ? entry with { Title = title } : entry with { Title = title, Product = entry.Product is null ? null : title };
    }

    /// <summary>A programme that was stored before, as this one shows its items: it may have been written with the wording, or without.</summary>
    /// <param name="stored">The stored programme.</param>
    /// <param name="present">The programme made now.</param>
    internal WorkProgramme Of(WorkProgramme stored, WorkProgramme present)
    {
        var products = present.Items.ToDictionary(item => item.Id, item => item.Entry.Product, StringComparer.Ordinal);
        return stored with { Items = [.. stored.Items.Select(item => item with { Entry = Shown(item.Entry) })] };

        ProgrammeEntry Shown(ProgrammeEntry entry)
        {
            var shown = Of(entry);
            return withSecret && entry.Product is not null && entry.Product == entry.Title ? shown with { Product = products.GetValueOrDefault(entry.Id) } : shown;
        }
    }
}
