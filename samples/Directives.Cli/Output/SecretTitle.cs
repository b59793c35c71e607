using Directives.Sdk.Tracking;

namespace Directives.Cli.Output;

/// <summary>What a list shows of a task's wording: of a secret one only that it is secret, since secret tasks are kept apart (Quyết định 42/2014/QĐ-TTg).</summary>
internal static class SecretTitle
{
    /// <summary>The wording, on one line where a width is given.</summary>
    /// <param name="history">The task.</param>
    /// <param name="width">How long it may be; null for all of it.</param>
    /// <param name="withSecret">Whether the wording of a secret one is shown too.</param>
    internal static string Of(TaskHistory? history, int? width = null, bool withSecret = false)
    {
        if (history is null)
            return "";
        var mark = Mark(history);
        if (mark.Length > 0 && !withSecret)
            return mark;
        var text = mark.Length > 0 ? $"{mark} {history.Task.Action}" : history.Task.Action;
        return width is { } most ? PlainText.Shorten(PlainText.OneLine(text), most) : text;
    }

    /// <summary>Whether a task is secret by any of its assignments that stand.</summary>
    internal static bool IsSecret(TaskHistory history) => Mark(history).Length > 0;

    private static string Mark(TaskHistory history) => history.Assignment?.Secrecy switch
    {
        Secrecy.Confidential => "(mật)",
        Secrecy.Secret => "(tối mật)",
        Secrecy.TopSecret => "(tuyệt mật)",
        _ => "",
    };
}
