namespace Directives.Sdk.Tracking;

/// <summary>Độ mật of a task (Luật Bảo vệ bí mật nhà nước 2018). Secret tasks are followed too, but apart and off the network (Quyết định 42/2014/QĐ-TTg).</summary>
public enum Secrecy
{
    /// <summary>Không mật.</summary>
    None,

    /// <summary>Mật.</summary>
    Confidential,

    /// <summary>Tối mật.</summary>
    Secret,

    /// <summary>Tuyệt mật.</summary>
    TopSecret,
}
